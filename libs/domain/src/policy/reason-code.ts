import type { BilingualText } from '../kernel/text';

/** Code system and version are stored with each reason code: lists of different years order their codes differently. */
export interface ReasonCode {
  readonly codeSystem: string;
  readonly codeSystemVersion: string;
  readonly code: string;
}

/** Why an order was imposed: the code, its name among ourselves, and the text the merchant reads. */
export interface Reason extends ReasonCode {
  readonly name: BilingualText;
  /**
   * Built for the merchant: says "settlement deferral" (延迟结算), never "freeze" (令〔2025〕11号 art. 28), and nothing that would tip off
   * about a report of suspicion (反洗钱法 art. 35).
   */
  readonly merchantText: BilingualText;
}
