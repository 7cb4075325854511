/** What sort of promise is broken. */
export type Kind =
  | 'gone' // an operation, webhook, parameter, media type, status, header or code
  | 'required' // asked for anew; or, of what is read, no longer always there
  | 'status' // an operation may succeed with a status it never had
  | 'security'
  | 'access' // who may call
  | 'type'
  | 'property' // a property taken or told no more
  | 'closed'
  | 'words'
  | 'tighter'
  | 'looser'
  | 'other' // a limit that cannot be weighed against the older one
  | 'condition'
  | 'default'
  | 'unknown'; // something changed that the gate has no rule for

export interface Finding {
  /** The operation or webhook, the part of it, and the way down: `POST /v1/appeals body.ground.what`. */
  readonly where: string;
  readonly kind: Kind;
  readonly says: string;
}
