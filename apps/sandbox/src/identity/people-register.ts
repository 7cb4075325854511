import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../state/json-file';
import { personSchema, seededPeople, type Person } from './people';

export type PersonChange = Partial<Omit<Person, 'id'>>;

/** Everybody the identity provider knows: the seeded people, changed and added to by levers. */
export class PeopleRegister {
  private readonly people: Map<string, Person>;

  constructor(private readonly file: string) {
    const stored = readJsonFile(file, z.array(personSchema)) ?? [];
    this.people = new Map([...seededPeople, ...stored].map((person) => [person.id, person]));
  }

  all(): readonly Person[] {
    return [...this.people.values()];
  }

  find(id: string): Person | undefined {
    return this.people.get(id);
  }

  /** Changes a person or adds one; somebody new needs roles, and is called by their id unless a name is given. */
  put(id: string, change: PersonChange): Person {
    const person = personSchema.parse({ name: id, ...this.people.get(id), ...change, id });
    this.people.set(id, person);
    writeJsonFile(this.file, this.all());
    return person;
  }
}
