import { duties, routeIds, routeSteps, timeUnits } from '@thaw/domain';
import { z } from 'zod';
import { bilingualIn, bilingualOut, textIn } from '../http/wire';
import { policyVersionIn } from './policy.dto';

const reasonRouteSchema = z
  .object({
    id: z.enum(routeIds).nullable(),
    steps: z.array(z.enum(routeSteps)),
    appealable: z.boolean().meta({ description: 'False: an authority’s measure, contested with the authority.' }),
    guarded: z.boolean().meta({ description: 'Nothing of the reason may be told to the merchant.' }),
  })
  .meta({ id: 'ReasonRoute' });

export const reasonListsSchema = z
  .object({
    policyId: z.string(),
    policyVersion: z.string().meta({ description: 'The version in force, which words and routes them.' }),
    codeSystems: z.array(
      z.object({
        codeSystem: z.string(),
        codeSystemVersion: z.string(),
        source: z.string().meta({ description: 'Where the list was taken from.' }),
        reasons: z.array(z.object({
          code: z.string(),
          name: bilingualOut.meta({ description: 'Among ourselves.' }),
          merchantText: bilingualOut.meta({ description: 'What the merchant may read: says deferral, never freeze, and nothing that tips off.' }),
          route: reasonRouteSchema.nullable().meta({ description: 'How an appeal for it travels; null where the version has no way for it, so that no order may be imposed for it.' }),
        })),
      }),
    ),
  })
  .meta({ id: 'ReasonLists' });
export type ReasonListsView = z.output<typeof reasonListsSchema>;

/** What is read of an export; what else it says of a reason, as its route, is not laid down by words. */
const reasonListIn = z.looseObject({
  codeSystem: textIn(100),
  codeSystemVersion: textIn(100),
  reasons: z.array(z.looseObject({ code: textIn(100), name: bilingualIn(500), merchantText: bilingualIn(2_000) })).max(500),
});

export const importReasonsBody = z
  .strictObject({
    version: policyVersionIn.meta({ description: 'The policy version to draft, named after the day it applies from.' }),
    why: textIn(2_000).meta({ description: 'What for; read by whoever approves.' }),
    codeSystems: z.array(reasonListIn).max(50).meta({ description: 'As `GET /v1/reasons` gives them, worded anew; those left out stay as they are.' }),
  })
  .meta({ id: 'ImportReasons' });
export type ImportReasonsBody = z.output<typeof importReasonsBody>;

const presetLimitSchema = z.object({ n: z.int().meta({ examples: [15] }), unit: z.enum(timeUnits) });

export const clockPresetsSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        jurisdiction: z.string().meta({ examples: ['CN'] }),
        legalRef: z.string(),
        checkedHow: z.string().meta({ description: 'How the numbers were checked: against the primary text, or a secondary source.' }),
        effectiveFrom: z.string().nullable().meta({ examples: ['2025-01-01'] }),
        effectiveTo: z.string().nullable().meta({ examples: [null] }),
        trigger: bilingualOut.nullable(),
        then: bilingualOut.nullable().meta({ description: 'Where the merchant can turn next.' }),
        note: bilingualOut.nullable(),
        clocks: z.array(z.object({
          name: z.string(),
          title: bilingualOut,
          duty: z.enum(duties).meta({ description: 'Whose time it is.' }),
          limit: presetLimitSchema,
          length: bilingualOut.meta({ description: 'The limit in words.' }),
          direction: z.enum(['after', 'before']).meta({ description: '`before`: counted back from the trigger.' }),
          maxTotal: presetLimitSchema.nullable().meta({ description: 'The longest it may stand with all renewals or extensions.' }),
        })),
      }),
    ),
  })
  .meta({ id: 'ClockPresets' });
export type ClockPresetsView = z.output<typeof clockPresetsSchema>;
