import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textColumn } from '../columns';

@Entity('document_claims')
export class DocumentClaimsRow {
  @PrimaryColumn('uuid') documentId!: string;
  /** JSON of what the paper states, sealed for `document_claims.sealed:{documentId}`. */
  @Column(textColumn) sealed!: string;
}
