import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { appealNotFound } from '../contract';
import type { CaseActivities, EffectActivities } from '../ports';

/** Without a database nothing can go on, so these try for ever, up to once a minute; longer pauses are durable timers. */
export const caseActivities = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: '15 seconds',
  localRetryThreshold: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute', nonRetryableErrorTypes: [appealNotFound] },
});

/**
 * A few quick attempts, then the workflow knows: it goes on passing marks and tries again later (see BackOff). The bound in
 * time keeps a mark from waiting long behind an effect.
 */
export const effectActivities = proxyActivities<EffectActivities>({
  startToCloseTimeout: '45 seconds',
  heartbeatTimeout: '6 seconds',
  scheduleToCloseTimeout: '3 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 3, maximumAttempts: 3 },
});
