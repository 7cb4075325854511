import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { AccessModule } from './access/access.module';
import { IdempotencyGuard } from './access/idempotency.guard';
import { SightInterceptor } from './access/sight.interceptor';
import { AppealModule } from './appeal/appeal.module';
import { AuditModule } from './audit/audit.module';
import { BankModule } from './bank/bank.module';
import { CalendarModule } from './calendar/calendar.module';
import { ClockModule } from './clock/clock.module';
import { AbsenceModule } from './absence/absence.module';
import { ConflictModule } from './conflict/conflict.module';
import type { ApiDependencies } from './dependencies';
import { DependenciesModule } from './dependencies.module';
import { DocumentModule } from './document/document.module';
import { WarningModule } from './early-warning/warning.module';
import { EventModule } from './event/event.module';
import { FreezeOrderModule } from './freeze-order/freeze-order.module';
import { HealthModule } from './health/health.module';
import { AcceptGuard } from './http/accept.guard';
import { AnswerInterceptor } from './http/answer.interceptor';
import { InputPipe } from './http/input.pipe';
import { ProblemFilter } from './http/problem.filter';
import { MerchantModule } from './merchant/merchant.module';
import { PenaltyModule } from './penalty/penalty.module';
import { PolicyModule } from './policy/policy.module';
import { ReconciliationModule } from './reconciliation/reconciliation.module';
import { ReleaseModule } from './release/release.module';
import { RevealModule } from './reveal/reveal.module';
import { ReviewModule } from './review/review.module';
import { SavedViewModule } from './saved-view/saved-view.module';
import { SearchModule } from './search/search.module';
import { ServiceAccountModule } from './service-account/service-account.module';
import { StuckModule } from './stuck/stuck.module';
import { EntityTagInterceptor } from './version/entity-tag.interceptor';
import { PreconditionGuard } from './version/precondition.guard';
import { WaitModule } from './wait/wait.module';
import { WebhookModule } from './webhook/webhook.module';

const features = [AccessModule, MerchantModule, FreezeOrderModule, AppealModule, ClockModule, CalendarModule, DocumentModule, ReviewModule, SearchModule, SavedViewModule, PolicyModule, ConflictModule, AbsenceModule, WarningModule, PenaltyModule, ReconciliationModule, BankModule, WaitModule, StuckModule, ReleaseModule, AuditModule, EventModule, WebhookModule, ServiceAccountModule, RevealModule, ReleaseModule, HealthModule];

/** The whole API. Guards run in the order they stand: who and whether, in which form they want the answer, the idempotency key, then the version they go by. */
@Module({})
export class ApiModule {
  static with(given: ApiDependencies): DynamicModule {
    return {
      module: ApiModule,
      imports: [DiscoveryModule, DependenciesModule.of(given), ...features],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: AcceptGuard },
        { provide: APP_GUARD, useClass: IdempotencyGuard },
        { provide: APP_GUARD, useClass: PreconditionGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_INTERCEPTOR, useClass: SightInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }

  /** Enough to be described: routes and shapes, nothing that could run. */
  static preview(): DynamicModule {
    return { module: ApiModule, imports: [DependenciesModule.of(null), ...features] };
  }
}
