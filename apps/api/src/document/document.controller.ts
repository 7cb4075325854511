import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { By, type Principal } from '../access/principal';
import { Requires } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { idIn } from '../http/wire';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { openingQuery, originalQuery, uploadedSchema, type OpeningQuery, type OriginalQuery, type UploadedView } from './document.dto';
import { DocumentOpening, type AskedPart, type Opened } from './document-opening';
import { DocumentService } from './document.service';
import { HandsOutFile } from './hands-out-file.decorator';

const uploadForm = {
  type: 'object',
  required: ['requirementCode', 'file'],
  properties: {
    requirementCode: { type: 'string', pattern: '^[a-z0-9_]{1,64}$', description: 'A code of the appeal’s checklist; comes before the file.' },
    alternativeReason: { type: 'string', maxLength: 1000, description: 'For a paper of level A that stands for another: why the other cannot be had. Comes before the file.' },
    claims: {
      type: 'string',
      description: 'What the paper states, as a JSON object; comes before the file. Any of businessName, personName, licenceNumber, idNumber, accountHolder, accountNumber, accountTail, cardNumber, terminalSerial, and expiresOn (a date). Kept sealed; compared with the other papers and the merchant’s record (see findings).',
      example: '{"businessName":"老谭家常菜馆","licenceNumber":"91350100M000100Y43","expiresOn":"2031-05-01"}',
    },
    file: { type: 'string', format: 'binary', description: 'PDF, JPEG or PNG' },
  },
};

@Controller('appeals/:appealId/documents')
export class DocumentController {
  constructor(private readonly documents: DocumentService, private readonly opening: DocumentOpening) {}

  @Post()
  @Requires('document.upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadForm })
  @Answers(201, uploadedSchema, 'Hands in one paper for one line of the checklist')
  @Refuses(
    'requirement_unknown', 'paper_of_the_house', 'too_many_documents', 'wrong_stage', 'four_eyes', 'appeal_closed', 'calendar_unknown_year', 'not_your_case',
    'alternative_reason_missing', 'file_empty', 'file_too_large', 'file_type_forbidden', 'multipart_expected', 'too_many_documents_for_line', 'too_many_documents_this_hour',
    'too_many_pages', 'too_many_pixels', 'file_unreadable', 'pdf_encrypted', 'pdf_active_content', 'documents_unavailable',
  )
  async receive(@Param('appealId', { schema: idIn }) appealId: string, @Req() request: Request, @By() by: Principal): Promise<CommandAnswer<UploadedView>> {
    return this.documents.receive(appealId, request, by);
  }

  @Get(':documentId/content')
  @Requires('document.read')
  @HandsOutFile('The bytes of one paper', 'Images are handed out as a copy drawn anew, without position, camera or anything hidden; its hash is `copy.sha256`. PDFs are handed out as they came.')
  @Refuses('range_unsatisfiable', 'documents_unavailable', 'conflict_of_interest', 'document_quarantined', 'document_unsafe', 'document_not_scanned', 'document_being_copied', 'document_illegible')
  async content(
    @Param('appealId', { schema: idIn }) appealId: string,
    @Param('documentId', { schema: idIn }) documentId: string,
    @Query({ schema: openingQuery }) query: OpeningQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @By() by: Principal,
  ): Promise<StreamableFile> {
    return handOut(response, await this.opening.open(appealId, documentId, query, partAsked(request), by));
  }

  @Get(':documentId/original')
  @Requires('document.original')
  @HandsOutFile('One paper as it was handed in', 'The very bytes whose hash is `sha256`, with whatever they hide: for those who look into how a paper was made. Each opening is noted with its purpose.')
  @Refuses('range_unsatisfiable', 'documents_unavailable', 'conflict_of_interest', 'document_quarantined', 'document_unsafe', 'document_not_scanned')
  async original(
    @Param('appealId', { schema: idIn }) appealId: string,
    @Param('documentId', { schema: idIn }) documentId: string,
    @Query({ schema: originalQuery }) query: OriginalQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @By() by: Principal,
  ): Promise<StreamableFile> {
    return handOut(response, await this.opening.openOriginal(appealId, documentId, query, partAsked(request), by));
  }
}

function partAsked(request: Request): AskedPart {
  return { range: request.get('Range'), ifRange: request.get('If-Range') };
}

function handOut(response: Response, { status, headers, file }: Opened): StreamableFile {
  response.status(status).set(headers);
  return file;
}
