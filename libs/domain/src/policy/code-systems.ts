/** A published list of reason codes: its version and where it was taken from travel with every export. */
export interface CodeSystem {
  readonly codeSystem: string;
  readonly codeSystemVersion: string;
  readonly source: string;
}

/** Merchant risk types of the Payment and Clearing Association of China. Its rule 114/2020 lists 45 of them in another order. */
export const pcac = {
  codeSystem: 'PCAC-MERCHANT-RISK',
  codeSystemVersion: 'interface-2020/2021',
  source: 'gitldy1013/payment-clean@1cfccd77 RiskTypeEnum.java; English names and merchant texts are the house’s',
} as const satisfies CodeSystem;

export const house = { codeSystem: 'THAW-HOUSE', codeSystemVersion: '1', source: 'house' } as const satisfies CodeSystem;

/** Only those dispute codes the house routes. The network's rule book is not public: the names say what the house takes a code for. */
export const unionPay = {
  codeSystem: 'UNIONPAY-DISPUTE',
  codeSystemVersion: 'house-extract-1',
  source: 'UnionPay dispute codes as the house uses them; all names and texts are the house’s',
} as const satisfies CodeSystem;

export const codeSystems: readonly CodeSystem[] = [pcac, house, unionPay];
