import type { ColumnOptions, ValueTransformer } from 'typeorm';
import { instantFromMs, type Instant } from '@thaw/domain';
import { fromJson, toJson } from '@thaw/application';

/** Columns as the domain speaks: instants are ISO strings, amounts are bigint, structures are JSON with bigint amounts. */

const instantTransformer: ValueTransformer = {
  to: (at: Instant | null | undefined) => at,
  from: (at: Date | null): Instant | null => at && instantFromMs(at.getTime()),
};

const minorTransformer: ValueTransformer = {
  to: (amount: bigint | null | undefined) => amount?.toString() ?? amount,
  from: (amount: string | null): bigint | null => (amount === null ? null : BigInt(amount)),
};

const countTransformer: ValueTransformer = {
  to: (count: number) => count,
  from: (count: string | null): number | null => (count === null ? null : Number(count)),
};

const factsTransformer: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : toJson(value)),
  from: (value: unknown) => fromJson<unknown>(value),
};

export const instantColumn: ColumnOptions = { type: 'timestamptz', transformer: instantTransformer };
export const maybeInstantColumn: ColumnOptions = { ...instantColumn, nullable: true };
export const minorColumn: ColumnOptions = { type: 'bigint', transformer: minorTransformer };
export const maybeMinorColumn: ColumnOptions = { ...minorColumn, nullable: true };
export const countColumn: ColumnOptions = { type: 'bigint', transformer: countTransformer };
export const factsColumn: ColumnOptions = { type: 'jsonb', transformer: factsTransformer };
export const maybeFactsColumn: ColumnOptions = { ...factsColumn, nullable: true };
export const textColumn: ColumnOptions = { type: 'text' };
export const maybeTextColumn: ColumnOptions = { type: 'text', nullable: true };
export const uuidColumn: ColumnOptions = { type: 'uuid' };
export const maybeUuidColumn: ColumnOptions = { type: 'uuid', nullable: true };
export const textsColumn: ColumnOptions = { type: 'text', array: true };
export const integerColumn: ColumnOptions = { type: 'integer' };
