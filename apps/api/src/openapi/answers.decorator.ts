import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a method answers when it succeeds: status, shape, and one sentence about what it is for. */
export const Answers = (status: 200 | 201, schema: z.ZodType, summary: string) =>
  applyDecorators(HttpCode(status), ApiOperation({ summary }), ApiResponse({ status, standardSchema: schema, description: summary }));
