import { actor } from '../testing/case-builder';
import { everyDoor, secondPeople } from '../testing/second-people';
import type { Actor } from './role';
import { anotherPerson } from './same-person';

const wu = actor('wu', ...everyDoor);
const machine: Actor = { ...actor('service:m', ...everyDoor), heldBy: ['wu'] };
const holds = (machineId: string, personId: string) => ({ machineId, personId });
const every = Object.entries(secondPeople).flatMap(([file, commands]) => Object.entries(commands).map(([name, answer]) => [`${file} ${name}`, answer] as const));

describe('whoever acts second', () => {
  it.each([
    ['themselves', wu, [], 'wu', true],
    ['a machine whose key they hold', wu, [holds('service:m', 'wu')], 'service:m', true],
    ['the holder of the machine’s key', machine, [], 'wu', true],
    ['another machine of the same holder', machine, [holds('service:n', 'wu')], 'service:n', true],
    ['a holder whom only the register names', { ...machine, heldBy: [] }, [holds('service:m', 'wu')], 'wu', true],
    ['a machine whose key somebody else holds', wu, [holds('service:m', 'lu')], 'service:m', false],
    ['somebody who holds a key of the same machine', wu, [holds('service:m', 'wu'), holds('service:m', 'lu')], 'lu', false],
    ['nobody', wu, [], null, false],
  ])('may not be %s, or may: %#', (_who, second, keyholders, by, same) => {
    expect(anotherPerson({ actor: second, keyholders }, [{ by, as: 'a' }], 'b')).toEqual(same ? { code: 'four_eyes', particulars: { actedAs: 'a', wantedAs: 'b' } } : null);
  });
});

describe('every command that asks for a second person', () => {
  const code = ([, answer]: (typeof every)[number], first: string, second: Actor, keyholders = [holds('service:m', 'wu')]) => {
    const given = answer(first, { actor: second, keyholders });
    return given.ok ? 'done' : (given.refusal?.code ?? 'none');
  };

  it.each(every)('%s: refuses the first person, and by whichever machine of theirs', (...one) => {
    expect(code(one, 'wu', wu)).toBe('four_eyes');
    expect(code(one, 'wu', machine)).toBe('four_eyes');
    // Nobody hands a task to a machine in the first place.
    expect(code(one, 'service:m', wu)).toBe(one[0].startsWith('stuck/free') ? 'people_only' : 'four_eyes');
    expect(code(one, 'wu', { ...machine, roles: ['service'], scope: [] })).not.toBe('done');
  });

  it.each(every)('%s: lets somebody else do it, machine or not', (...one) => {
    expect(code(one, 'lu', wu)).not.toBe('four_eyes');
    if (!one[0].startsWith('stuck/')) expect(code(one, 'service:n', wu, [holds('service:n', 'lu')])).not.toBe('four_eyes');
  });
});
