import { Refusal } from '../cli/data-access';

/**
 * What is sent along with a decision on what was just shown: should somebody change it in between, nothing takes effect.
 *
 * @throws Refusal when the answer came without its version: whoever decides would decide on whatever stands by then
 */
export function versionSeen({ headers }: Pick<Response, 'headers'>): { readonly 'If-Match': string } {
  const version = headers.get('etag');
  if (version !== null) return { 'If-Match': version };
  throw new Refusal({
    en: 'What is shown came without its version (ETag), so nothing was decided on it: something between here and the API takes that header off; let it through, or name the API itself in THAW_API_URL.',
    zh: '所示内容未附版本号（ETag），未作任何决定：中间代理去除了该响应头；请予放行，或用 THAW_API_URL 直接指向 API。',
  });
}
