/**
 * What a shell runs to complete words after `civic`. It only asks `civic __complete`, so that it never knows less than
 * the program; plain ASCII, so that no code page can spoil it. Each word is handed over with a dot before it: an empty
 * one would be lost on the way in PowerShell, and none is taken for an option.
 */
import { completeWord } from './complete-word.ts';

export const shells = ['bash', 'powershell'] as const;
export type Shell = (typeof shells)[number];

const bash = `# Completion of civic for bash. In ~/.bashrc: source <(civic completion bash)
_civic() {
  local line
  local -a typed=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <("$1" ${completeWord} bash "\${typed[@]/#/.}" 2>/dev/null)
}
complete -o default -F _civic civic
`;

const powershell = `# Completion of civic for PowerShell. In $PROFILE: civic completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName civic, civic.cmd, civic.ps1 -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { '.' + $_.Extent.Text.Trim('"', "'") })
    $typed += '.' + $wordToComplete.Trim('"', "'")
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        & civic ${completeWord} powershell $typed 2>$null | ForEach-Object {
            $text, $shown, $about = $_ -split "\`t", 3
            if (-not $about) { $about = $shown }
            [System.Management.Automation.CompletionResult]::new($text, $shown, 'ParameterValue', $about)
        }
    }
    finally {
        [Console]::OutputEncoding = $encoding
    }
}
`;

export const completionScripts: Readonly<Record<Shell, string>> = { bash, powershell };
