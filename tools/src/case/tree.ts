/** A line with lines under it. */
export interface Branch {
  readonly text: string;
  readonly under?: readonly (Branch | null)[];
}

/** The lines of a tree, drawn as trees are drawn in terminals; null branches are left out. */
export function drawTree(root: Branch): readonly string[] {
  return [root.text, ...drawUnder(root)];
}

function drawUnder({ under = [] }: Branch): readonly string[] {
  const branches = under.filter((branch) => branch !== null);
  return branches.flatMap((branch, index) => {
    const last = index === branches.length - 1;
    return [`${last ? '└─ ' : '├─ '}${branch.text}`, ...drawUnder(branch).map((line) => `${last ? '   ' : '│  '}${line}`)];
  });
}
