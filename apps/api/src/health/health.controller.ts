import { Controller, Get, Header, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Public } from '../access/requires.decorator';
import { Metrics } from '../observe/metrics';
import { Answers } from '../openapi/answers.decorator';
import { Readiness, readinessStates, type ReadinessTold } from './readiness';

const liveSchema = z.object({ status: z.literal('live') }).meta({ id: 'Live' });
const partSchema = z.object({ ok: z.boolean(), detail: z.string().optional().meta({ examples: ['no answer'] }) });
const readySchema = z.object({ status: z.enum(readinessStates), parts: z.record(z.string(), partSchema).optional() }).meta({ id: 'Ready' });

@Controller({ version: VERSION_NEUTRAL })
export class HealthController {
  constructor(private readonly readiness: Readiness, private readonly metrics: Metrics) {}

  @Get('health/live')
  @Public('whoever keeps the process alive has no token')
  @Answers(200, liveSchema, 'The process runs')
  live(): z.output<typeof liveSchema> {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public('whoever balances load has no token')
  @Answers(200, readySchema, 'The database answers, in the schema this process needs; `degraded` when it does and something else does not. Temporal is no condition')
  @ApiResponse({ status: 503, standardSchema: readySchema, description: 'Send requests elsewhere' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessTold> {
    return this.readiness.state().then((told) => (response.status(told.status === 'ready' || told.status === 'degraded' ? 200 : 503), told));
  }

  @Get('metrics')
  @Public('counts and times only, no ids; keep the path inside the network')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Metrics for Prometheus' })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'Prometheus text format', schema: { type: 'string', examples: ['thaw_http_requests_total{method="GET",status="200"} 7'] } })
  async metricsText(@Res({ passthrough: true }) response: Response): Promise<string> {
    return (response.type(this.metrics.registry.contentType), this.metrics.registry.metrics());
  }
}
