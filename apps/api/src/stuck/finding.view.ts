import { remedyEntries, stuckClassEntries } from '@thaw/domain';
import type { FindingLine } from '@thaw/persistence';
import { wireAmount, wireText } from '../http/wire';
import type { FindingView } from './finding.dto';

export function findingView(line: FindingLine): FindingView {
  const { title, whatToDo, remedies } = stuckClassEntries[line.class];
  return {
    ...line,
    title: wireText(title),
    state: line.resolvedAt !== null ? 'resolved' : line.acknowledgedAt !== null ? 'acknowledged' : 'open',
    held: line.held.map(({ currency, amountMinor }) => ({ currency, amountMinor: wireAmount(BigInt(amountMinor)) })),
    whatToDo: wireText(whatToDo),
    remedies: [...remedies],
    offers: remedies.map((remedy) => {
      const { title: name, does, approvedBy } = remedyEntries[remedy];
      return { remedy, title: wireText(name), does: wireText(does), approvedBy: approvedBy && [...approvedBy] };
    }),
    runbook: `docs/runbooks/${line.class.replaceAll('_', '-')}.md`,
  };
}
