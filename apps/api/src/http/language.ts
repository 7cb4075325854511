import type { Language } from '@thaw/domain';
import type { Request } from 'express';

/** English unless the caller prefers Chinese. */
export function languageOf(request: Request): Language {
  const preferred = request.acceptsLanguages(['en', 'zh', 'zh-CN', 'zh-Hans-CN']);
  return typeof preferred === 'string' && preferred.startsWith('zh') ? 'zh' : 'en';
}
