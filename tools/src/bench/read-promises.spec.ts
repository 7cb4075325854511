import { brokenPromises } from './read-promises';

const figures = (p99: number, failed = 0) => ({ p99, failed });

it('says which promise a read did not keep', () => {
  const small = new Map([['tasks', figures(20)], ['case', figures(30)], ['search', figures(10)]] as const);
  expect(brokenPromises(new Map([['tasks', figures(30)], ['case', figures(45)], ['search', figures(400)]]), small)).toEqual([]);
  expect(brokenPromises(new Map([['tasks', figures(31)], ['case', figures(50.1)], ['search', figures(9, 1)]]), small)).toEqual([
    { read: 'tasks', why: 'grows' }, { read: 'case', why: 'slow' }, { read: 'case', why: 'grows' }, { read: 'search', why: 'failed' },
  ]);
  expect(brokenPromises(small, undefined)).toEqual([]);
  expect(brokenPromises(new Map([['case', figures(Number.NaN, 400)]]), undefined)).toEqual([{ read: 'case', why: 'failed' }, { read: 'case', why: 'slow' }]);
});
