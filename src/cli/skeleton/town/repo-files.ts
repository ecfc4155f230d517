import type { SkeletonFile } from '../pack.ts';

const attributes = `# 用 git 管理时：文字一律用 LF 换行，佐证材料一个字节也不改。
*.yaml text eol=lf
*.yml text eol=lf
*.md text eol=lf
/.civic/** text eol=lf
/files/** binary
`;

const ignore = `# civic 生成的台账，随时可以重新生成。
/out/
# civic 写到一半断电留下的临时文件。
.*.civic-tmp
# WPS、Excel 打开表格时的临时文件，系统的缩略图。
~$*
.~*
Thumbs.db
.DS_Store
`;

/** Files for a town kept in git; harmless where it is not. Where they are there already, they stay as they are. */
export const repoFiles: readonly SkeletonFile[] = [
  { name: '.gitattributes', text: attributes },
  { name: '.gitignore', text: ignore },
];
