import type { Dice } from '../setup/dice';

/** One change to the text of a message. */
export type Mutation = (text: string, roll: Dice) => string;

/** Texts that mean something to a parser of either format, or to a reader of answers. */
const tokens = [
  '<!DOCTYPE x>', '<!ENTITY a "CLSD">', '<!--', '-->', '<!-- x -->', '<![CDATA[', ']]>', '<?x y?>', '<?xml version="1.1"?>', '&lol;', '&amp;', '&#67;', '&#x0;', '<a/>', '</a>', 'xmlns="x"', 'xmlns:x="x"', 'x:',
  '\u0000', '\uFEFF', '\u202E', '𠮷', '"', "'", '{', '}', '[', ']', ',', ':', '\\', '\\u0041', 'null', 'true', '1e3', '-0', '-1', '.00', '.001', '0', '9007199254740993', '1e400', '__proto__', 'constructor',
  'CLSD', 'PDNG', 'RJCT', 'MMNA', 'NARR', 'LEGL', 'XXXX', 'CNY', 'USD', 'JPY', 'camt.111.001.02', 'camt.110.001.01', 'ISO-8859-1', 'UTF-16', '<Sts>RJCT</Sts>', '<StsRsn><Cd>NOAS</Cd></StsRsn>',
  '<NxtRspndr><Pty><Nm>x</Nm></Pty></NxtRspndr>', '<SplmtryData><Envlp><Sts>CLSD</Sts></Envlp></SplmtryData>', '<InvstgtnData><RspnData><RspnNrrtv>NO_MATCH</RspnNrrtv></RspnData></InvstgtnData>', ' ', '\n', '\t',
] as const;

const oneOf = <T>(values: readonly T[], roll: Dice): T | undefined => values[roll(values.length)];
const token = (roll: Dice): string => oneOf(tokens, roll) ?? '';

function range(text: string, roll: Dice, longest = 60): readonly [number, number] {
  const from = roll(text.length + 1);
  return [from, Math.min(text.length, from + 1 + roll(longest))];
}

const anyText: readonly Mutation[] = [
  function flipsABit(text, roll) {
    const at = roll(text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << roll(7))) + text.slice(at + 1);
  },
  function leavesOut(text, roll) {
    const [from, to] = range(text, roll);
    return text.slice(0, from) + text.slice(to);
  },
  function repeats(text, roll) {
    const [from, to] = range(text, roll, 200);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  function inserts(text, roll) {
    const at = roll(text.length + 1);
    return text.slice(0, at) + token(roll) + text.slice(at);
  },
  function breaksOff(text, roll) {
    return text.slice(0, roll(text.length));
  },
  function goesOn(text, roll) {
    return text + token(roll);
  },
  function changesADigit(text, roll) {
    const digits = [...text.matchAll(/\d/g)];
    const at = oneOf(digits, roll)?.index ?? 0;
    return text.slice(0, at) + String(roll(10)) + text.slice(at + 1);
  },
];

/** A whole element that has no other of its name within; `[1]` is its name. */
const element = /<(\w+)(?: [^<>]*)?>(?:(?!<\1[ >])[^])*?<\/\1>/g;
const leaf = /<(\w+)(?: [^<>]*)?>([^<>]+)<\/\1>/g;

function replaced(text: string, pattern: RegExp, roll: Dice, change: (found: RegExpMatchArray) => string): string {
  const found = oneOf([...text.matchAll(pattern)], roll);
  return found === undefined ? text : text.slice(0, found.index) + change(found) + text.slice((found.index ?? 0) + found[0].length);
}

/** What the schema allows in its place, and what turns a yes into something else. */
const twists = [
  ['</InvstgtnSts>', '<NxtRspndr><Pty><Nm>ABC</Nm></Pty></NxtRspndr>'],
  ['</InvstgtnSts>', '<InvstgtnData><RspnData><RspnNrrtv>MATCH;FREEZE</RspnNrrtv></RspnData></InvstgtnData>'],
  ['</InvstgtnSts>', '<InvstgtnData><RspnData><TxSts><Sts><Cd>RJCT</Cd></Sts></TxSts></RspnData></InvstgtnData>'],
  ['CLSD</Sts>', '<StsRsn><Cd>NOAD</Cd></StsRsn>'],
  ['<OrgnlTxRef>', '<IntrBkSttlmAmt Ccy="CNY">1.00</IntrBkSttlmAmt>'],
  ['<Undrlyg><Initn>', '<OrgnlPmtInfId>another</OrgnlPmtInfId>'],
  ['<FinInstnId>', '<BICFI>ICBKCNBJ</BICFI>'],
] as const;

const ofXml: readonly Mutation[] = [
  function dropsAnElement(text, roll) {
    return replaced(text, element, roll, () => '');
  },
  function doublesAnElement(text, roll) {
    return replaced(text, element, roll, ([whole]) => whole + whole);
  },
  function saysSomethingElse(text, roll) {
    return replaced(text, leaf, roll, ([whole, , said = '']) => whole.replace(`>${said}<`, `>${token(roll)}<`));
  },
  function addsToAValue(text, roll) {
    return replaced(text, leaf, roll, ([whole, , said = '']) => whole.replace(`>${said}<`, `>${said.slice(0, 2)}${token(roll)}${said.slice(2)}<`));
  },
  function renamesAnElement(text, roll) {
    return replaced(text, element, roll, ([whole, name = '']) => whole.replaceAll(new RegExp(`(</?)${name}\\b`, 'g'), `$1${oneOf(['x', 'Prtry', 'Cd', 'Id', 'MsgId'], roll) ?? ''}`));
  },
  function hidesAnElement(text, roll) {
    return replaced(text, element, roll, ([whole]) => (roll(2) === 0 ? `<!--${whole}-->` : `<![CDATA[${whole}]]>`));
  },
  function movesAnElementToAnAnnex(text, roll) {
    let moved = '';
    const without = replaced(text, element, roll, ([whole]) => ((moved = whole), ''));
    return without.replace('</InvstgtnRspn></Document>', `<SplmtryData><Envlp>${moved}</Envlp></SplmtryData></InvstgtnRspn></Document>`);
  },
  function gapsAndComments(text, roll) {
    return text.replaceAll('><', () => (roll(4) === 0 ? '>\n <!-- x --><' : '><'));
  },
  function takesItBack(text, roll) {
    const [before = '', twist = ''] = oneOf(twists, roll) ?? [];
    return text.replace(before, `${before}${twist}`);
  },
  function givesThePrefix(text) {
    return text.replaceAll(/<(\/?)(\w)/g, '<$1n:$2').replace('xmlns=', 'xmlns:n=').replace('<n:?xml', '<?xml');
  },
];

const ofJson: readonly Mutation[] = [
  function dropsAMember(text, roll) {
    return replaced(text, /"\w+":(?:"[^"]*"|[^,}]*),?/g, roll, () => '');
  },
  function doublesAMember(text, roll) {
    return replaced(text, /"\w+":(?:"[^"]*"|[^,}]*)/g, roll, ([whole]) => `${whole},${roll(2) === 0 ? whole : whole.replace(/:.*/, `:${token(roll)}`)}`);
  },
  function saysSomethingElse(text, roll) {
    return replaced(text, /:(?:"[^"]*"|[^,}]*)/g, roll, () => `:${roll(2) === 0 ? JSON.stringify(token(roll)) : (oneOf(['null', '0', '-1', '1.5', '1e3', '[]', '{}', 'true', '3812000.0', '"3812000"'], roll) ?? '')}`);
  },
  function addsAMember(text, roll) {
    return text.replace('{', `{${JSON.stringify(token(roll))}:1,`);
  },
  function escapes(text, roll) {
    return replaced(text, /[A-Za-z](?=[^"]*"[,}])/g, roll, ([letter]) => `\\u00${letter.charCodeAt(0).toString(16)}`);
  },
];

const codes = ['CLSD', 'PDNG', 'RJCT', 'LEGL', 'ARPL', 'AC06', 'MMNA', 'NARR', 'DONE', 'MATCH', 'NO_MATCH', 'ACTIVE', 'CLOSED'];

function changesACode(text: string, roll: Dice): string {
  return replaced(text, /\b(?:CLSD|PDNG|RJCT|LEGL|ARPL|AC06|MATCH|ACTIVE)\b/g, roll, () => oneOf(codes, roll) ?? '');
}

/** Does one thing to a text: often something that leaves it well formed, so that what comes behind the parser is asked as well. */
export function mutated(text: string, contentType: string, roll: Dice): string {
  const knowing = [changesACode, changesACode, ...(contentType === 'application/xml' ? ofXml : ofJson)];
  return oneOf(roll(3) === 0 ? anyText : knowing, roll)?.(text, roll) ?? text;
}
