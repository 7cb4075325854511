import { Controller, Get, Header, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Public } from '../access/requires.decorator';
import { Metrics } from '../observe/metrics';
import { Answers } from '../openapi/answers.decorator';
import { Readiness } from './readiness';

const liveSchema = z.object({ status: z.literal('live') }).meta({ id: 'Live' });
const readySchema = z.object({ status: z.enum(['ready', 'stopping', 'database_unavailable']) }).meta({ id: 'Ready' });

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
  @Answers(200, readySchema, 'The database answers; Temporal is no condition')
  @ApiResponse({ status: 503, standardSchema: readySchema, description: 'Send requests elsewhere' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.output<typeof readySchema>> {
    return this.readiness.state().then((status) => (response.status(status === 'ready' ? 200 : 503), { status }));
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
