import { drawTree } from './tree';

it('draws branches under their stem, the last one closing it', () => {
  const tree = { text: 'case', under: [{ text: 'papers', under: [{ text: 'card' }, { text: 'slip' }] }, null, { text: 'money', under: [{ text: 'paid' }] }] };
  expect(drawTree(tree)).toEqual(['case', '├─ papers', '│  ├─ card', '│  └─ slip', '└─ money', '   └─ paid']);
});

it('draws a stem without branches', () => expect(drawTree({ text: 'case', under: [null] })).toEqual(['case']));
