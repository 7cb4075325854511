import { Module } from '@nestjs/common';
import { answerGate, openBankFormats, type BankFormats } from '@thaw/adapters';
import { BankAlarmDesk, BankIntake, BankProfileDesk, CommandPipeline, keysOfProfiles, type Store } from '@thaw/application';
import type { ColumnCipher, Logger } from '@thaw/platform';
import { v7 as uuidv7 } from 'uuid';
import { CIPHER, LOGGER, SETTINGS, STORE, type ApiSettings } from '../dependencies';
import { BankAlarmController } from './bank-alarm.controller';
import { BankAlarmService } from './bank-alarm.service';
import { BankProfileController } from './bank-profile.controller';
import { BankProfileService } from './bank-profile.service';
import { BankController } from './bank.controller';
import { BankService } from './bank.service';

const BANK_FORMATS = Symbol('bank formats');

const intake = {
  provide: BankIntake,
  useFactory: (store: Store, pipeline: CommandPipeline, settings: ApiSettings, cipher: ColumnCipher, logger: Logger, formats: BankFormats) =>
    new BankIntake({
      store,
      pipeline,
      keys: keysOfProfiles(store, settings.bankAnswerSecret),
      gate: answerGate(formats),
      fingerprint: (accountNumber) => cipher.fingerprint(accountNumber),
      newId: uuidv7,
      onRefused: ({ alarm, code, ...facts }) =>
        alarm ? logger.error({ ...facts, alarm: code }, 'an alarm: what came in a bank’s name is not believed') : logger.warn({ ...facts, code }, 'a bank answer was not believed'),
    }),
  inject: [STORE, CommandPipeline, SETTINGS, CIPHER, LOGGER, BANK_FORMATS],
};

const alarmDesk = { provide: BankAlarmDesk, useFactory: (pipeline: CommandPipeline) => new BankAlarmDesk(pipeline), inject: [CommandPipeline] };

const profileDesk = { provide: BankProfileDesk, useFactory: (pipeline: CommandPipeline) => new BankProfileDesk(pipeline, uuidv7), inject: [CommandPipeline] };

@Module({ controllers: [BankController, BankAlarmController, BankProfileController], providers: [BankService, BankAlarmService, { provide: BANK_FORMATS, useFactory: openBankFormats }, intake, alarmDesk, BankProfileService, profileDesk] })
export class BankModule {}
