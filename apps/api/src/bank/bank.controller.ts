import { Controller, Post, UseGuards } from '@nestjs/common';
import { ApiBody, ApiHeader } from '@nestjs/swagger';
import { Public } from '../access/requires.decorator';
import type { CommandAnswer } from '../http/command-desk';
import { bodySchemaOf } from '../openapi/zod-schemas';
import { Answers } from '../openapi/answers.decorator';
import { Refuses } from '../openapi/refuses.decorator';
import { bankAnswerBody, bankAnsweredSchema, type BankAnsweredView } from './bank-answer.dto';
import { AnswerOfBank, BankSignatureGuard, type VerifiedAnswer } from './bank-signature.guard';
import { BankService } from './bank.service';

/** Where the bank's body is read raw: a signature is over bytes, not over what they mean. */
export const bankAnswersPath = '/v1/bank/answers';

@Controller('bank/answers')
export class BankController {
  constructor(private readonly bank: BankService) {}

  /** Stands for the permission `bank.answer`: whoever signs as the bank has it, and nobody by token. */
  @Post()
  @Public('a bank signs each answer with a shared secret; its guard checks that instead of a token')
  @UseGuards(BankSignatureGuard)
  @ApiHeader({ name: 'webhook-id', required: true, description: 'The message id' })
  @ApiHeader({ name: 'webhook-timestamp', required: true, description: 'Seconds since 1970; at most five minutes away from our time' })
  @ApiHeader({ name: 'webhook-signature', required: true, description: 'Standard Webhooks: v1,{base64 HMAC-SHA-256}' })
  @ApiBody({ schema: bodySchemaOf(bankAnswerBody) })
  @Answers(200, bankAnsweredSchema, 'The bank’s answer to a request of ours; the same message id gives the same answer')
  @Refuses('bank_answer_unsigned', 'bank_answer_malformed', 'bank_answer_altered', 'bank_answer_mismatch', 'bank_request_not_found', 'appeal_closed', 'wrong_stage', 'not_your_case')
  async answer(@AnswerOfBank() verified: VerifiedAnswer): Promise<CommandAnswer<BankAnsweredView>> {
    return this.bank.record(verified);
  }
}
