/** An answer as it arrived, by callback or as the answer to a query. */
export interface BankDelivery {
  /** The body exactly as it arrived. */
  readonly rawBody: Buffer;
  /** Header names in lower case, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
