import type { BilingualText } from '../kernel/text';

/** 01 natural person/小微, 02 enterprise, 03 sole trader 个体, 04 overseas. */
export const merchantTypes = ['01', '02', '03', '04'] as const;
export type MerchantType = (typeof merchantTypes)[number];

/** How the merchant was acquired; each adds its own papers. */
export const channels = ['bank_branch', 'licensed_institution', 'online_platform'] as const;
export type Channel = (typeof channels)[number];

/** R required, 1+ at least one of a group, A accepted alternative with a signed reason, O optional. */
export const requirementLevels = ['R', '1+', 'A', 'O'] as const;
export type RequirementLevel = (typeof requirementLevels)[number];

/** One line of the checklist, pinned to the appeal at opening. */
export interface Requirement {
  /** Stable code of the paper, e.g. `business_licence`. Unique within a checklist. */
  readonly code: string;
  readonly level: RequirementLevel;
  /** For 1+ and A: the group that one paper satisfies. Null for R and O. */
  readonly group: string | null;
  readonly title: BilingualText;
  /** What the paper must show, told to the merchant. */
  readonly hint: BilingualText;
  /** Must carry the company seal. */
  readonly sealed: boolean;
  /** The paper has a date after which it proves nothing. */
  readonly expires?: boolean;
  /** Whose particulars it carries; absent means the merchant's. */
  readonly about?: 'somebody_else';
  /** A paper of ours: absent means that it is the merchant's to bring. */
  readonly from?: 'house';
}

/** Why a paper was turned down. FORGERY_SUSPECTED is internal: the merchant reads NEEDS another text. */
export const rejectionCodes = ['ILLEGIBLE', 'EXPIRED', 'NAME_MISMATCH', 'AMOUNT_MISMATCH', 'NOT_SEALED', 'WRONG_TYPE', 'INCOMPLETE', 'UNSAFE_FILE', 'FORGERY_SUSPECTED'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

export const documentStatuses = ['uploaded', 'accepted', 'rejected'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
