import { SandboxCaller } from '../callers/sandbox';
import { printAll, Refusal } from '../cli/data-access';
import type { DataFlags } from '../cli/data-flags';
import { notedStack } from '../stack/running-note';

/** Prints an access token of one of the sandbox's people, and nothing else, so that it can be put into a command. */
export async function printToken(flags: DataFlags, person: string | undefined): Promise<number> {
  if (person === undefined) {
    throw new Refusal({ en: 'Whose token? npm run --silent thaw -- token agent.lin', zh: '请给出人员：npm run --silent thaw -- token agent.lin' });
  }
  const running = notedStack(flags.stateDir);
  if (!running) {
    throw new Refusal({ en: `Thaw does not run on ${flags.stateDir}: run npm start first, or name the folder with --state.`, zh: `Thaw 未在 ${flags.stateDir} 上运行：请先运行 npm start，或用 --state 指定数据目录。` });
  }
  const token = await new SandboxCaller(running.sandbox).token(person).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal({ en: `The sandbox at ${running.sandbox} gives no token for ${person}: ${reason}. Its front page lists the people.`, zh: `${running.sandbox} 的沙箱未给出 ${person} 的令牌：${reason}。沙箱首页列有全部人员。` });
  });
  printAll([token]);
  return 0;
}
