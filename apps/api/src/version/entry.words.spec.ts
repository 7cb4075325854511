import { eventNameOf } from '@thaw/domain';
import { wordedTypes } from './entry.words';

describe('entries that have words', () => {
  it('have a name of their own in the feed', () => {
    expect(wordedTypes.length).toBeGreaterThan(50);
    expect(wordedTypes.filter((type) => eventNameOf({ type, stream: 'record/x' }) === 'record.changed')).toEqual([]);
  });
});
