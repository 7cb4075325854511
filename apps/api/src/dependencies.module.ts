import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AbsenceRegister, CalendarRegister, CommandPipeline, EarlyWarning, FreezeRegister, HaltDesk, InterestRegister, MoneyReconciliation, Operations, OrderDesk, PenaltyRegister, PolicyRegister, StatementImport, type Store } from '@thaw/application';
import { readStatementCsv } from '@thaw/adapters';
import { v7 as uuidv7 } from 'uuid';
import { CIPHER, CLOCK, DATABASE, DOCUMENTS, LISTEN, LOGGER, SETTINGS, STORE, type ApiDependencies } from './dependencies';
import { CommandDesk } from './http/command-desk';
import { Metrics } from './observe/metrics';

const pipeline = { provide: CommandPipeline, useFactory: (store: Store) => new CommandPipeline(store, uuidv7), inject: [STORE] };

const register = {
  provide: FreezeRegister,
  useFactory: (store: Store, commands: CommandPipeline) => new FreezeRegister(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const calendars = { provide: CalendarRegister, useFactory: (commands: CommandPipeline) => new CalendarRegister(commands, uuidv7), inject: [CommandPipeline] };

const absenceRegister = { provide: AbsenceRegister, useFactory: (commands: CommandPipeline) => new AbsenceRegister(commands, uuidv7), inject: [CommandPipeline] };
const interestRegister = { provide: InterestRegister, useFactory: (commands: CommandPipeline) => new InterestRegister(commands, uuidv7), inject: [CommandPipeline] };

const haltDesk = { provide: HaltDesk, useFactory: (commands: CommandPipeline) => new HaltDesk(commands, uuidv7), inject: [CommandPipeline] };

const earlyWarning = {
  provide: EarlyWarning,
  useFactory: (store: Store, commands: CommandPipeline) => new EarlyWarning(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const penaltyRegister = {
  provide: PenaltyRegister,
  useFactory: (store: Store, commands: CommandPipeline) => new PenaltyRegister(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const policyRegister = { provide: PolicyRegister, useFactory: (commands: CommandPipeline) => new PolicyRegister(commands), inject: [CommandPipeline] };

const orders = {
  provide: OrderDesk,
  useFactory: (store: Store, commands: CommandPipeline) => new OrderDesk(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const operations = {
  provide: Operations,
  useFactory: (store: Store, commands: CommandPipeline) => new Operations(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const moneyReconciliation = {
  provide: MoneyReconciliation,
  useFactory: (store: Store, commands: CommandPipeline) => new MoneyReconciliation(store, commands, uuidv7),
  inject: [STORE, CommandPipeline],
};

const statementImport = { provide: StatementImport, useFactory: (commands: CommandPipeline) => new StatementImport(commands, uuidv7, readStatementCsv), inject: [CommandPipeline] };

/** What every feature may ask for. Nothing is given when the API is only described. */
@Global()
@Module({})
export class DependenciesModule {
  static of(given: ApiDependencies | null): DynamicModule {
    const values = [
      { provide: SETTINGS, useValue: given?.settings },
      { provide: CLOCK, useValue: given?.clock },
      { provide: LOGGER, useValue: given?.logger },
      { provide: DATABASE, useValue: given?.dataSource },
      { provide: STORE, useValue: given?.store },
      { provide: DOCUMENTS, useValue: given?.documents },
      { provide: CIPHER, useValue: given?.cipher },
      { provide: LISTEN, useValue: given?.listen },
    ];
    return {
      module: DependenciesModule,
      providers: [...values, pipeline, register, calendars, absenceRegister, interestRegister, earlyWarning, haltDesk, moneyReconciliation, operations, orders, penaltyRegister, policyRegister, statementImport, Metrics, CommandDesk],
      exports: [...values.map(({ provide }) => provide), CommandPipeline, FreezeRegister, CalendarRegister, AbsenceRegister, InterestRegister, EarlyWarning, HaltDesk, MoneyReconciliation, Operations, OrderDesk, PenaltyRegister, PolicyRegister, StatementImport, Metrics, CommandDesk],
    };
  }
}
