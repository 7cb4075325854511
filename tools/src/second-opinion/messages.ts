import type { BankConfirmationRequest, BankServiceLevel } from '@thaw/application';
import { bankQuestions } from '@thaw/application';
import type { BankFormat } from '@thaw/adapters';
import { dice, type Dice } from '../setup/dice';

const serviceLevels: readonly BankServiceLevel[] = ['R01D', 'R03D', 'R05D', 'R10D', 'R15D'];
const currencies = ['CNY', 'HKD', 'USD', 'JPY', 'KWD'];
const banks = ['102100099996', 'ICBC', '中国银行 <上海> & Co.'];
/** What names are made of: Han, Latin, marks XML must escape, a character outside the basic plane, spaces within. */
const letters = [...'谭志远家常菜馆有限公司ABCxyz 0123.,-&<>"\'（）é𠮷'];

/** Questions of every kind, with values at and within their limits. */
export function someQuestion(roll: Dice): BankConfirmationRequest {
  const oneOf = <T>(values: readonly T[]): T => values[roll(values.length)] ?? values[0] as T;
  const hex = (length: number): string => Array.from({ length }, () => roll(16).toString(16)).join('');
  const uuid = (): string => `${hex(8)}-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
  const digits = (length: number): string => Array.from({ length }, () => String(roll(10))).join('');
  return {
    messageId: uuid(),
    requestId: uuid(),
    appealId: uuid(),
    bankCode: oneOf(banks),
    kind: oneOf(['request', 'chaser']),
    serviceLevel: oneOf(serviceLevels),
    account: { number: digits(1 + roll(34)), holderName: Array.from({ length: 1 + roll(140) }, () => oneOf(letters)).join('') },
    amountMinor: BigInt(`1${digits(roll(17))}`),
    currency: oneOf(currencies),
    questions: bankQuestions.slice(0, 1 + roll(bankQuestions.length)),
  };
}

/** Ways to break a message that every judge must see, or it sees nothing. */
export const damages: Readonly<Record<string, (xml: string) => string>> = {
  'an id that is too long': (xml) => xml.replace('<MsgId>', '<MsgId>0123'),
  'no id': (xml) => xml.replace(/<MsgId>.*?<\/MsgId>/, ''),
  'an element nobody knows': (xml) => xml.replace('<InvstgtnTp>', '<Urgent>1</Urgent><InvstgtnTp>'),
  'a currency in small letters': (xml) => xml.replace(/Ccy="[A-Z]{3}"/, 'Ccy="cny"'),
  'six digits after the point': (xml) => xml.replace(/(<OrgnlInstdAmt[^>]*>)[^<]*/, '$11.123456'),
  'an amount below nothing': (xml) => xml.replace(/(<OrgnlInstdAmt[^>]*>)/, '$1-'),
  'two choices at once': (xml) => xml.replace('<Undrlyg>', '<Undrlyg><Othr><Id>1</Id></Othr>'),
  'another version': (xml) => xml.replace('camt.110.001.01', 'camt.110.001.02'),
  'no end': (xml) => xml.slice(0, -20),
};

/** Messages by the file they go to: `right-…` as we write them, `wrong-…` with one damage each. */
export function messagesToJudge(format: BankFormat, count: number, seed: number): ReadonlyMap<string, string> {
  const roll = dice(seed);
  const right = Array.from({ length: count }, (_, at) => [`right-${String(at).padStart(5, '0')}.xml`, format.write(someQuestion(roll))] as const);
  const wrong = Object.entries(damages).map(([what, damage]) => [`wrong-${what}.xml`, damage(format.write(someQuestion(roll)))] as const);
  return new Map([...right, ...wrong]);
}
