import { Module } from '@nestjs/common';
import { DocumentController } from './document.controller';
import { DocumentOpening } from './document-opening';
import { DocumentService } from './document.service';
import { WaiverController } from './waiver.controller';
import { WaiverService } from './waiver.service';

@Module({ controllers: [DocumentController, WaiverController], providers: [DocumentOpening, DocumentService, WaiverService] })
export class DocumentModule {}
