import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@thaw/application';
import { facesMerchant, isOutside, isService, mayCall, type Actor, type Permission } from '@thaw/domain';
import { searchByAccount, searchById, type DataSource, type Found, type FoundKind, type SearchSight } from '@thaw/persistence';
import type { ColumnCipher } from '@thaw/platform';
import type { Principal } from '../access/principal';
import { narrowed } from '../access/sight';
import { EventService } from '../event/event.service';
import { CIPHER, DATABASE, STORE } from '../dependencies';
import type { FoundListView } from './search.dto';

/** Enough to see which one was meant. */
const limit = 20;

/** Who may be told that a thing exists: whoever may read it. Tasks, bank requests, what is ordered and what goes wrong are our own affair. */
const readers: Readonly<Record<FoundKind, { readonly permission: Permission; readonly inside?: true; readonly people?: true }>> = {
  appeal: { permission: 'appeal.read' },
  freeze_order: { permission: 'freeze_order.read' },
  transaction: { permission: 'freeze_order.read' },
  task: { permission: 'task.read', inside: true },
  bank_request: { permission: 'appeal.read', inside: true },
  release_order: { permission: 'appeal.read', inside: true },
  merchant: { permission: 'merchant.read' },
  document: { permission: 'document.read' },
  decision: { permission: 'appeal.read' },
  waiver: { permission: 'appeal.read' },
  wait: { permission: 'appeal.read' },
  account_change: { permission: 'appeal.read' },
  early_release: { permission: 'appeal.read', inside: true },
  extension: { permission: 'appeal.read', inside: true },
  step_finding: { permission: 'appeal.read', inside: true },
  penalty: { permission: 'penalty.read' },
  money_break: { permission: 'reconciliation.read', inside: true },
  money_correction: { permission: 'reconciliation.read', inside: true },
  money_check: { permission: 'reconciliation.read', inside: true },
  statement: { permission: 'reconciliation.read', inside: true },
  stuck_finding: { permission: 'ops.read', inside: true },
  remedy_run: { permission: 'remedy.read', inside: true },
  releases_halt: { permission: 'release.halt_read', inside: true },
  warning: { permission: 'warning.read', inside: true },
  bank_profile: { permission: 'bank_profile.read', inside: true },
  bank_message: { permission: 'bank.watch', inside: true },
  calendar_import: { permission: 'calendar.read', inside: true },
  absence: { permission: 'absence.read', inside: true },
  service_account: { permission: 'service_account.read', inside: true },
  // A machine manages its own alone.
  webhook_endpoint: { permission: 'webhook.manage', inside: true, people: true },
  webhook_delivery: { permission: 'webhook.manage', inside: true, people: true },
  event: { permission: 'event.read' },
};

@Injectable()
export class SearchService {
  constructor(@Inject(STORE) private readonly store: Store, @Inject(DATABASE) private readonly database: DataSource, @Inject(CIPHER) private readonly cipher: ColumnCipher, private readonly events: EventService) {}

  async byId(text: string, { actor }: Principal): Promise<FoundListView> {
    const sight = await this.sightOf(actor);
    if (sight === null) return told([]);
    const found = await searchById(this.database, text, sight, limit);
    const heard = await Promise.all(found.map(async (one) => one.kind !== 'event' || (await this.events.isTold(one.id, actor))));
    return told(found.filter((_, i) => heard[i]));
  }

  async byAccount(accountNumber: string, { actor }: Principal): Promise<FoundListView> {
    const sight = await this.sightOf(actor);
    return told(sight === null ? [] : await searchByAccount(this.database, this.cipher.fingerprint(accountNumber), sight, limit));
  }

  private async sightOf(actor: Actor): Promise<SearchSight | null> {
    const sight = narrowed(actor, null);
    if (sight === 'nothing') return null;
    const kinds = (Object.keys(readers) as FoundKind[]).filter((kind) => mayCall(readers[kind].permission, actor) === null && !(readers[kind].inside === true && isOutside(actor)) && !(readers[kind].people === true && isService(actor)));
    return { kinds, merchantIds: sight.merchantIds, outside: isOutside(actor), untold: facesMerchant(actor) ? await this.store.guardedReasons() : [] };
  }
}

function told(found: readonly Found[]): FoundListView {
  return { items: found.slice(0, limit).map(({ kind, id, by, merchantId, freezeOrderId, appealId }) => ({ kind, id, by, merchantId, freezeOrderId, appealId })), more: found.length > limit };
}
