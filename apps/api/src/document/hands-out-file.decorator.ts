import { applyDecorators, Header } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';

/** Whatever a paper contains, no browser may run it, frame it or guess another type. */
const sealedOff = "default-src 'none'; sandbox; frame-ancestors 'none'";
const bytes = { type: 'string', format: 'binary' };

/** An operation that answers the bytes of a paper, or a part of them. */
export const HandsOutFile = (summary: string, description: string): MethodDecorator =>
  applyDecorators(
    Header('Content-Security-Policy', sealedOff),
    Header('X-Content-Type-Options', 'nosniff'),
    Header('Cache-Control', 'private, no-store'),
    ApiOperation({ summary, description }),
    ApiProduces('application/pdf', 'image/jpeg', 'image/png'),
    ApiHeader({ name: 'Range', required: false, description: 'One range of bytes', example: 'bytes=0-65535' }),
    ApiResponse({ status: 200, description: 'The file. Each opening is noted in the audit trail with its purpose', schema: bytes }),
    ApiResponse({ status: 206, description: 'The part that Range asks for', schema: bytes }),
  );
