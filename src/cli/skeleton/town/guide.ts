import type { SkeletonFile } from '../pack.ts';

/** What stands where, and what else can be written: a file of comments alone would be taken for one that was lost. */
export function guide(town: string, year: number): SkeletonFile {
  const y = String(year);
  return {
    name: '说明.md',
    text: `# ${town} ${y} 年文明创建记录

一个文件夹就是一个镇的一年。civic 只新增文件，从不改动这里已有的内容；台账都由记录算出，不用另外保存。

| 文件 | 写什么 |
| --- | --- |
| \`civic.yaml\` | 镇名、年度、阶段、材料申报月、已定的目标值 |
| \`units.yaml\` | 责任单位 |
| \`sites.yaml\` \`zones.yaml\` | 点位、保洁责任区 |
| \`tasks.yaml\` | 工作任务：哪个阶段、谁牵头、几号以前交什么 |
| \`visits.yaml\` \`rounds.yaml\` \`markets.yaml\` | 巡查计划、检查轮次、赶集日 |
| \`records/种类/*.yaml\` | 记录，一条或一串一个文件 |
| \`files/…\` | 照片和材料 |

没有的文件到要写的时候再建，空文件会被当作保存失败。写法举例（名称换成本镇的）：

\`\`\`yaml
# sites.yaml 点位
- id: 主街公厕
  kind: 公厕
  unit: 村镇建设中心
\`\`\`

\`\`\`yaml
# zones.yaml 保洁责任区
- id: 一区
  unit: 创建办
  stretches:
    - 镇政府至中学
  duties:
    - 日常保洁
  cleaners: 4
\`\`\`

\`\`\`yaml
# tasks.yaml 工作任务
- id: RW-01
  title: 窗口三有补齐
  phase: '1'
  standards:
    - S4-01
  lead: 党政办
  due: ${y}-03-20
  hand-in:
    - 窗口三有清单
\`\`\`

\`\`\`yaml
# visits.yaml 巡查计划
- kind: 公厕
  every: month
  times: 2
\`\`\`

常用命令：

- \`civic add\`：记一条，逐项问，照片拷进 \`files/\`；\`civic form monthly --all\`：每个单位一份填报表，发下去填；
  \`civic import 收回的填报表.xlsx\`：填好的表、上级的清单读成记录。
- \`civic check\`：写得对不对；\`civic assess\`：自评，列出短板；\`civic todo\`：谁还欠什么。
- \`civic schema --for .\`：增减了单位、点位、任务以后，重写编辑器里的提示（\`.civic/schema/\`）。
- \`civic pack show\`：测评标准总表；\`civic explain 编号\`：一条标准、一个目标值的来历。

党务、纪检、公安的材料不进电脑：写 \`held-at\`（存放处）和 \`ref\`（文号、档号）即可。
`,
  };
}
