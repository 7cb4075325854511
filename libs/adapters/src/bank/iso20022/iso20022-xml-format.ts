import type { BankFormat } from '../bank-format';
import type { MessageSchema } from './message-schema';
import { readAnswer } from './read-answer';
import { idOfShort } from './short-id';
import { writeRequest } from './write-request';

/** ISO 20022: camt.110.001.01 out, camt.111.001.01 in. The schema is the judge of an answer; codes are checked on top. */
export function iso20022XmlFormat(answerSchema: MessageSchema): BankFormat {
  return {
    name: 'iso20022_xml',
    contentType: 'application/xml',
    write: writeRequest,
    idOf: idOfShort,
    judge: (rawBody) => answerSchema.judge(rawBody, readAnswer),
  };
}
