import type { ServerResponse } from 'node:http';
import type { LocalDate } from '@thaw/domain';
import { answerJson, recordingServer } from '../testing/recording-server';
import { httpStatementSource, StatementUnavailableError } from './http-statement-source';

const day = '2031-05-05' as LocalDate;

async function withCore(answer: (response: ServerResponse) => void, use: (core: ReturnType<typeof httpStatementSource>) => Promise<unknown>) {
  const server = await recordingServer((_, response) => answer(response));
  await use(httpStatementSource({ url: `${server.url}/settlement`, timeoutMs: 2_000 })).finally(server.close);
  return server.requests;
}

describe('httpStatementSource', () => {
  it('fetches a day’s file as it is, and one of a day that is not over', async () => {
    const requests = await withCore((response) => response.writeHead(200).end('H,…\n'), async (core) => {
      expect(Buffer.from((await core.final(day)) ?? []).toString()).toBe('H,…\n');
      expect(Buffer.from(await core.interim(day)).toString()).toBe('H,…\n');
    });
    expect(requests.map(({ path }) => path)).toEqual(['/settlement/statements/2031-05-05', '/settlement/statements/interim?since=2031-05-05']);
  });

  it('knows that there is none yet only from the core itself', async () => {
    await withCore((response) => answerJson(response, 404, { error: 'not yet', status: 'not_ready' }), async (core) => {
      expect(await core.final(day)).toBeNull();
      await expect(core.interim(day)).rejects.toThrow(StatementUnavailableError);
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['is not what answers 404', (response) => response.writeHead(404).end('nothing here')],
    ['fails', (response) => response.writeHead(500).end()],
    ['sends us elsewhere', (response) => response.writeHead(302, { location: '/x' }).end()],
    ['says nothing', () => undefined],
    ['hangs up half-way', (response) => void response.writeHead(200).write('H,1', () => response.destroy())],
  ])('says that it could not be had when the core %s', async (_, answer) => {
    await withCore(answer, (core) => expect(core.final(day)).rejects.toThrow(StatementUnavailableError));
  });
});
