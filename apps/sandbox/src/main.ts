import { clockFrom, createLogger, readConfiguration, runMain } from '@thaw/platform';
import { sandboxConfiguration } from './configuration';
import { startSandbox } from './sandbox';

void runMain('sandbox', async () => {
  const configuration = readConfiguration(sandboxConfiguration);
  const sandbox = await startSandbox({
    port: configuration.SANDBOX_PORT,
    stateDir: configuration.SANDBOX_STATE_DIR,
    bank: {
      requestSecret: configuration.BANK_SIGNING_SECRET,
      answerSecret: configuration.BANK_ANSWER_SECRET,
      callbackUrl: configuration.BANK_CALLBACK_URL,
    },
    clock: clockFrom(configuration.THAW_CLOCK_FILE),
    logger: createLogger('sandbox', configuration.LOG_LEVEL),
  });
  return () => sandbox.stop();
});
