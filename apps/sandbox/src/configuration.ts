import {
  bankAnswerVariables,
  bankCallbackVariables,
  bankVariables,
  processVariables,
  sandboxVariables,
} from '@thaw/platform';
import { z } from 'zod';

/** What the sandbox needs to know; the bank's two secrets are those of the other side, seen from here. */
export const sandboxConfiguration = z.object({
  ...processVariables,
  // An identity provider where everybody has the same secret must not come up beside real money by mistake.
  THAW_ENV: z.literal('sandbox').describe('sandbox: this process is for development and tests only / 仅限 sandbox,不得用于生产'),
  ...sandboxVariables,
  ...bankCallbackVariables,
  ...bankAnswerVariables,
  BANK_SIGNING_SECRET: bankVariables.BANK_SIGNING_SECRET,
});
