import { Controller, Post } from '@nestjs/common';
import { ApiBody, ApiHeader } from '@nestjs/swagger';
import { Public } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { bodySchemaOf } from '../openapi/zod-schemas';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { AlsoXml } from '../openapi/xml-body.decorator';
import { bankAnswerBody, bankAnswerXml, bankAnsweredSchema, type BankAnsweredView } from './bank-answer.dto';
import { BankService } from './bank.service';
import { AsItCame, type RawDelivery } from './raw-delivery';

@Controller('bank/answers')
export class BankController {
  constructor(private readonly bank: BankService) {}

  /** Stands for the permission `bank.answer`: whoever signs as the bank has it, and nobody by token. */
  @Post()
  @Public('a bank signs each answer with a shared secret; the intake checks that instead of a token')
  @ApiHeader({ name: 'webhook-id', required: true, description: 'The message id' })
  @ApiHeader({ name: 'webhook-timestamp', required: true, description: 'Seconds since 1970; at most five minutes away from our time' })
  @ApiHeader({ name: 'webhook-signature', required: true, description: 'Standard Webhooks: v1,{base64 HMAC-SHA-256}' })
  @ApiHeader({ name: 'webhook-key-id', required: false, description: 'Which of the keys agreed on signed it; without it each is tried' })
  @ApiBody({ schema: bodySchemaOf(bankAnswerBody) })
  @AlsoXml(bankAnswerXml)
  @Answers(200, bankAnsweredSchema, 'The bank’s answer to a request of ours; the same message id gives the same answer')
  @Refuses(
    'bank_answer_unknown_key', 'bank_answer_key_expired', 'bank_answer_unsigned', 'bank_answer_stale', 'bank_answer_altered', 'bank_answer_malformed', 'bank_answer_bad_schema',
    'bank_answer_bad_code', 'not_your_case', 'bank_request_not_found', 'bank_answer_other_case', 'bank_answer_other_amount', 'bank_answer_other_currency', 'bank_answer_mismatch',
    'appeal_closed', 'wrong_stage', 'calendar_unknown_year',
  )
  async answer(@AsItCame() delivery: RawDelivery): Promise<CommandAnswer<BankAnsweredView>> {
    return this.bank.record(delivery);
  }
}
