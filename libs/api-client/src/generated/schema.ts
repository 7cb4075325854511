// Made by `npm run gen` from apps/api/openapi.json: change the API instead.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers; Temporal is no condition */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics for Prometheus */
        get: operations["Health_metricsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declared interests, newest first: your own, or everybody’s for those who keep the register */
        get: operations["Conflict_list"];
        put?: never;
        /** Declares an interest in a merchant: who has one works on none of its cases */
        post: operations["Conflict_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/conflicts/{interestId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an interest that is over; never one’s own, and nothing is deleted */
        post: operations["Conflict_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals, those due first at the top, closed ones last */
        get: operations["Appeal_list"];
        put?: never;
        /** Opens an appeal against a freeze order */
        post: operations["Appeal_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appeal: stage, whose turn it is, decision, releases, next remedy */
        get: operations["Appeal_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers asked for, what came of each, and everything that is missing */
        get: operations["Appeal_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in one paper for one line of the checklist */
        post: operations["Document_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of one paper */
        get: operations["Document_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened, in words */
        get: operations["Appeal_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to do without a paper of the checklist; somebody else decides */
        post: operations["Waiver_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/waivers/{waiverId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses a waiver that somebody else has proposed */
        post: operations["Waiver_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the appeal back; too late once money is on its way */
        post: operations["Appeal_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/{kind}/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks a chain of audit entries and names the first bad one */
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank’s answer to a request of ours; the same message id gives the same answer */
        post: operations["Bank_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Freeze orders, newest first */
        get: operations["FreezeOrder_list"];
        put?: never;
        /** Imposes a freeze order: each transaction is held, the settlement account is snapshotted */
        post: operations["FreezeOrder_impose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One freeze order with the balance of each transaction */
        get: operations["FreezeOrder_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a merchant with the account its takings settle to */
        post: operations["Merchant_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merchant, name and account masked */
        get: operations["Merchant_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every open appeal waits for: who, since when, until when, and what happens then */
        get: operations["Wait_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every policy version with its status, the newest first; one of them is in force */
        get: operations["Policy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a policy version, or writes a draft anew; it is checked as a whole */
        post: operations["Policy_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policyId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One policy version with everything it says */
        get: operations["Policy_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policyId}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a draft somebody else has written: in force from its day, and never edited again */
        post: operations["Policy_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policyId}/versions/{version}/compare/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would change from one version to another, in words */
        get: operations["Policy_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{policyId}/versions/{version}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a version back before its day: a draft by whoever may draft, an approved one by whoever may approve */
        post: operations["Policy_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks, those due first at the top */
        get: operations["Task_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with its appeal, and what you may do with it */
        get: operations["Task_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a task; whoever comes second is told who holds it. Claiming again renews the lease */
        post: operations["Task_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes a task with what its kind asks for */
        post: operations["Task_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{taskId}/unclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a task back */
        post: operations["Task_unclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Something that can be done, and whether you may do it now. The answer comes from the rules that guard the command. */
        Action: {
            /** @enum {string} */
            action: "upload_document" | "withdraw" | "open_second_appeal" | "propose_waiver" | "decide_waiver" | "claim" | "unclaim" | "complete";
            allowed: boolean;
            /** @description The code you would be refused with; null where the action is open to you. */
            code: string | null;
            /** @description The task it is about; null for what is done to the appeal itself. */
            taskId: string | null;
            taskKind: ("completeness_check" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair") | null;
            why: components["schemas"]["BilingualText"] | null;
        };
        AgeBucket: {
            amounts: {
                /** @description Minor units (fen). */
                amountMinor: number;
                currency: string;
            }[];
            count: number;
            fromDays: number;
            /** @example 0–2 */
            label: string;
            toDays: number | null;
        };
        Appeal: {
            /** @description What you can do with the appeal, and why not where you cannot. */
            actions: components["schemas"]["Action"][];
            /** @description Minor units (fen). */
            amountMinor: number;
            bank: {
                /** @description Minor units (fen). */
                amountMinor: number;
                reasonCode: string | null;
                /** Format: uuid */
                requestId: string;
                /** @enum {string} */
                status: "open" | "pending" | "confirmed" | "rejected";
            } | null;
            checklist: components["schemas"]["ChecklistSummary"];
            closedAt: string | null;
            currency: string;
            /** @description The statutory limit for the whole appeal. */
            decideBy: {
                /** Format: date-time */
                dueAt: string;
                /** Format: date */
                dueOn: string;
                limitId: string;
                provisional: boolean;
            };
            /** @description Merchants see it once it is approved. */
            decision: components["schemas"]["Decision"] | null;
            /** Format: uuid */
            freezeOrderId: string;
            /** Format: uuid */
            id: string;
            level: number;
            /** Format: uuid */
            merchantId: string;
            nextRemedy: components["schemas"]["NextRemedy"] | null;
            /** Format: date-time */
            openedAt: string;
            /** @description Null for merchants, unless they opened it. */
            openedBy: string | null;
            outcome: ("released_in_full" | "released_in_part" | "freeze_confirmed" | "withdrawn" | "lapsed") | null;
            outcomeText: components["schemas"]["BilingualText"] | null;
            policy: {
                id: string;
                version: string;
            };
            reasonCode: string;
            releases: {
                /** @description Minor units (fen). */
                amountMinor: number;
                coreReference: string | null;
                endedAt: string | null;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                placedAt: string;
                /** @enum {string} */
                status: "placed" | "unknown" | "posted" | "voided";
            }[];
            /** @enum {string} */
            stage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            stageText: components["schemas"]["BilingualText"];
            statement: string;
            /** @description Empty for merchants. */
            tasks: {
                holder: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "completeness_check" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
                /** @enum {string} */
                status: "open" | "claimed" | "done" | "cancelled";
            }[];
            /** @description The appealed transactions. */
            transactions: components["schemas"]["FrozenTransaction"][];
            /** @description Whose turn it is; null once the appeal is closed. */
            wait: components["schemas"]["Wait"] | null;
        };
        AppealLine: {
            /** @description Minor units (fen). */
            amountMinor: number;
            closedAt: string | null;
            currency: string;
            /** Format: uuid */
            freezeOrderId: string;
            /** Format: uuid */
            id: string;
            level: number;
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            /** Format: date-time */
            openedAt: string;
            outcome: ("released_in_full" | "released_in_part" | "freeze_confirmed" | "withdrawn" | "lapsed") | null;
            reasonCode: string;
            /** @enum {string} */
            stage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            wait: components["schemas"]["WaitLine"] | null;
        };
        AppealPage: {
            items: components["schemas"]["AppealLine"][];
            nextCursor: string | null;
        };
        ApprovePolicy: {
            /** @description The revision you have read. */
            revision: number;
        };
        AuditVerified: {
            entries: number;
            /** @description The first entry that is not what was written. */
            firstBad: {
                /** @enum {string} */
                fault: "altered" | "missing" | "unlinked";
                seq: number;
            } | null;
            intact: boolean;
            stream: string;
        };
        /** @description held = remaining + pending + released + offset + refunded + transferred, always. */
        Balance: {
            /** @description Minor units (fen). */
            heldMinor: number;
            /** @description Minor units (fen). */
            offsetMinor: number;
            /** @description Minor units (fen). */
            pendingMinor: number;
            /** @description Minor units (fen). */
            refundedMinor: number;
            /** @description Minor units (fen). */
            releasedMinor: number;
            /** @description Minor units (fen). */
            remainingMinor: number;
            /** @description Minor units (fen). */
            transferredMinor: number;
        };
        BankAnswered: {
            /** @enum {string} */
            appealStage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            messageId: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description What a person reads, in both languages. */
        BilingualText: {
            en: string;
            zh: string;
        };
        Checklist: {
            /** Format: uuid */
            appealId: string;
            lines: components["schemas"]["ChecklistLine"][];
            summary: components["schemas"]["ChecklistSummary"];
        };
        ChecklistLine: {
            code: string;
            documents: components["schemas"]["Document"][];
            group: string | null;
            hint: components["schemas"]["BilingualText"];
            /**
             * @description R required, 1+ at least one of the group, A accepted alternative, O optional
             * @enum {string}
             */
            level: "R" | "1+" | "A" | "O";
            /** @description Nothing usable has been handed in for this line or its group. */
            missing: boolean;
            /** @description Where the last paper was turned down and nothing better has come. */
            rejection: {
                /** @enum {string} */
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "NOT_ACCEPTED" | "FORGERY_SUSPECTED";
                text: components["schemas"]["BilingualText"];
            } | null;
            sealed: boolean;
            /**
             * @description The best that has become of this line.
             * @enum {string}
             */
            status: "missing" | "uploaded" | "rejected" | "accepted" | "waived";
            title: components["schemas"]["BilingualText"];
            /** @description Merchants see it once it is approved. */
            waiver: components["schemas"]["Waiver"] | null;
        };
        ChecklistSummary: {
            accepted: number;
            /** @description Everything asked for was handed in; it may still wait for a verdict. */
            complete: boolean;
            /** @description Groups of which at least one paper is missing. */
            groupsMissing: string[];
            /** @description Codes of required papers that are missing. */
            missing: string[];
            required: number;
            round: number;
        };
        DecideWaiver: {
            approve: boolean;
            /** @default null */
            why?: string | null;
        };
        Decision: {
            approvals: {
                /** Format: date-time */
                at: string;
                by: string | null;
                /** @enum {string} */
                role: "agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system";
            }[];
            approvalsNeeded: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /** Format: uuid */
            id: string;
            /** @description For those who decide and those who check decisions; null for everybody else. */
            internalText: string | null;
            items: {
                /** @description Minor units (fen). */
                keepMinor: number;
                /** @description Minor units (fen). */
                releaseMinor: number;
                /** Format: uuid */
                transactionId: string;
            }[];
            merchantText: components["schemas"]["BilingualText"];
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string | null;
            /** @enum {string} */
            status: "proposed" | "approved" | "returned";
        };
        DeclaredInterest: {
            /** Format: date-time */
            declaredAt: string;
            declaredBy: string;
            endedAt: string | null;
            endedBy: string | null;
            /** Format: date-time */
            fromAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            merchantId: string;
            personId: string;
            reason: string;
            untilAt: string | null;
        };
        DeclaredInterestPage: {
            items: components["schemas"]["DeclaredInterest"][];
            nextCursor: string | null;
        };
        DeclareInterest: {
            /**
             * @description Absent: from now.
             * @default null
             */
            fromAt?: string | null;
            /** Format: uuid */
            merchantId: string;
            /** @description Absent: yourself. Leads, operators and compliance declare for others too. */
            personId?: string;
            /** @description What the interest is; stored sealed. */
            reason: string;
            /**
             * @description Absent: until it is ended.
             * @default null
             */
            untilAt?: string | null;
        };
        Document: {
            /** @description For a paper handed in instead of another: why. */
            alternativeReason: string | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            /** @description Why it was turned down. Merchants never read FORGERY_SUSPECTED. */
            rejection: {
                /** @enum {string} */
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "NOT_ACCEPTED" | "FORGERY_SUSPECTED";
                note: string | null;
                text: components["schemas"]["BilingualText"];
            } | null;
            requirementCode: string;
            round: number;
            sha256: string;
            sizeBytes: number;
            /** @enum {string} */
            status: "uploaded" | "accepted" | "rejected";
            /** Format: date-time */
            uploadedAt: string;
            /** @description Null for merchants, unless they handed it in. */
            uploadedBy: string | null;
        };
        DraftPolicy: {
            policy: components["schemas"]["PolicyBody"];
            /** @description What for; read by whoever approves. */
            why: string;
        };
        EndInterest: Record<string, never>;
        FreezeOrder: {
            /** @description Minor units (fen). */
            amountMinor: number;
            currency: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            imposedAt: string;
            /** @description Null for merchants. */
            imposedBy: string | null;
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD";
            legalRef: string;
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            merchantText: components["schemas"]["BilingualText"];
            openAppealId: string | null;
            reason: components["schemas"]["ReasonCode"];
            /** @description Minor units (fen). */
            releasedMinor: number;
            /** @description Minor units (fen). */
            remainingMinor: number;
            settlementAccount: components["schemas"]["MaskedAccount"];
            /** @enum {string} */
            status: "active" | "lifted";
            stops: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
            transactions: components["schemas"]["FrozenTransaction"][];
        };
        FreezeOrderLine: {
            /** @description Minor units (fen). */
            amountMinor: number;
            currency: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            imposedAt: string;
            /** @description Null for merchants. */
            imposedBy: string | null;
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD";
            legalRef: string;
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            merchantText: components["schemas"]["BilingualText"];
            openAppealId: string | null;
            reason: components["schemas"]["ReasonCode"];
            /** @description Minor units (fen). */
            releasedMinor: number;
            /** @description Minor units (fen). */
            remainingMinor: number;
            settlementAccount: components["schemas"]["MaskedAccount"];
            /** @enum {string} */
            status: "active" | "lifted";
            stops: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
        };
        FreezeOrderPage: {
            items: components["schemas"]["FreezeOrderLine"][];
            nextCursor: string | null;
        };
        FrozenTransaction: {
            /** @description Minor units (fen). */
            amountMinor: number;
            balance: components["schemas"]["Balance"];
            /** @description Contested by a cardholder, minor units: stays whatever is decided. */
            contestedMinor: number;
            /** Format: uuid */
            id: string;
            reference: string;
            /** Format: date-time */
            takenAt: string;
            /** @description Still held and not contested, minor units: at most this can be released. */
            undisputedMinor: number;
        };
        ImposeFreezeOrder: {
            currency: string;
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD";
            legalRef: string;
            /** Format: uuid */
            merchantId: string;
            merchantText: {
                en: string;
                zh: string;
            };
            reason: {
                code: string;
                codeSystem: string;
                codeSystemVersion: string;
            };
            stops: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
            transactions: {
                /** @description Minor units (fen). */
                amountMinor: number;
                /**
                 * @description Minor units (fen).
                 * @default 0
                 */
                contestedMinor?: number;
                reference: string;
                /** Format: date-time */
                takenAt: string;
                /** @default null */
                terminalNo?: string | null;
            }[];
        };
        Live: {
            /** @enum {string} */
            status: "live";
        };
        LiveWait: {
            /** @description Minor units (fen). */
            amountMinor: number;
            /** Format: uuid */
            appealId: string;
            currency: string;
            /** Format: date-time */
            dueAt: string;
            escalationLevel: number;
            holder: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair";
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            nextMarkAt: string | null;
            /** @enum {string} */
            onExpiry: "lapse" | "escalate" | "bank_desk" | "release_repair";
            overdue: boolean;
            /** @enum {string} */
            party: "merchant" | "acquirer" | "bank" | "settlement";
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            stage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            turn: components["schemas"]["BilingualText"];
        };
        MaskedAccount: {
            bankCode: string;
            lastFour: string;
        };
        Merchant: {
            /** @enum {string} */
            channel: "bank_branch" | "licensed_institution" | "online_platform";
            /** Format: uuid */
            id: string;
            merchantNo: string;
            /** @description Masked: the first character only. */
            name: string;
            settlementAccount: {
                bankCode: string;
                /** @description Masked: the last four characters only. */
                number: string;
            };
            /** @enum {string} */
            type: "01" | "02" | "03" | "04";
        };
        NextRemedy: {
            /** @enum {string} */
            kind: "second_appeal" | "complaint_or_court" | "new_appeal";
            text: components["schemas"]["BilingualText"];
            until: string | null;
        };
        NoBody: Record<string, never>;
        OpenAppeal: {
            amountMinor?: number | null;
            /**
             * @description Somebody else files for the merchant: the authority to do so is asked for.
             * @default false
             */
            filedByOther?: boolean;
            /** Format: uuid */
            freezeOrderId: string;
            /** @default 1 */
            level?: 1 | 2;
            statement: string;
            /** @description Absent: everything that is held. */
            transactionIds?: string[] | null;
        };
        /** @description Everything that is a rule rather than a fact, as data; read a version there is for its shape. Amounts (…Minor) are JSON integers. Checked as a whole: whatever is missing or wrong is listed at once. */
        PolicyBody: {
            version: string;
        } & {
            [key: string]: unknown;
        };
        PolicyComparison: {
            /** @description In words; null where a version says nothing about it. */
            differences: {
                from: components["schemas"]["BilingualText"] | null;
                path: string;
                to: components["schemas"]["BilingualText"] | null;
            }[];
            from: components["schemas"]["PolicyVersion"];
            to: components["schemas"]["PolicyVersion"];
        };
        PolicyDetail: {
            approvedAt: string | null;
            approvedBy: string | null;
            authors: string[];
            /** Format: date-time */
            draftedAt: string;
            /**
             * Format: date
             * @description The local date (Asia/Shanghai) from which it applies.
             */
            effectiveFrom: string;
            id: string;
            /** @description Whether an appeal opened now is pinned to it. */
            inForce: boolean;
            /** @description What it says; amounts are JSON integers in minor units. */
            policy: Record<string, never>;
            revision: number;
            /** @enum {string} */
            status: "drafted" | "approved" | "withdrawn";
            version: string;
            why: string;
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            withdrawnWhy: string | null;
        };
        PolicyVersion: {
            approvedAt: string | null;
            approvedBy: string | null;
            authors: string[];
            /** Format: date-time */
            draftedAt: string;
            /**
             * Format: date
             * @description The local date (Asia/Shanghai) from which it applies.
             */
            effectiveFrom: string;
            id: string;
            /** @description Whether an appeal opened now is pinned to it. */
            inForce: boolean;
            revision: number;
            /** @enum {string} */
            status: "drafted" | "approved" | "withdrawn";
            version: string;
            why: string;
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            withdrawnWhy: string | null;
        };
        PolicyVersions: {
            items: components["schemas"]["PolicyVersion"][];
        };
        Problem: {
            /** @description Stable code of the refusal; see docs/reference. */
            code: string;
            detail: string;
            errors?: {
                field: string;
                message: string;
            }[];
            /** @description The field or header at fault. */
            field?: string;
            particulars?: Record<string, never>;
            requestId: string;
            status: number;
            title: string;
            /** @description urn:thaw:problem:{code} */
            type: string;
            whatToDo: string;
        };
        ProposeWaiver: {
            /** @enum {string} */
            ground: "HELD_BY_US" | "ISSUER_CANNOT_PROVIDE" | "NOT_APPLICABLE" | "SHOWN_OTHERWISE" | "BEYOND_CONTROL";
            /**
             * @description A code of the appeal’s checklist.
             * @example ledger_three_months
             */
            requirementCode: string;
            /**
             * @description What the ground rests on; stays in the house.
             * @example The ledger lies in our file of the yearly visit, no. 12.
             */
            text: string;
        };
        Ready: {
            /** @enum {string} */
            status: "ready" | "stopping" | "database_unavailable";
        };
        ReasonCode: {
            code: string;
            codeSystem: string;
            codeSystemVersion: string;
        };
        RegisterMerchant: {
            /** @enum {string} */
            channel: "bank_branch" | "licensed_institution" | "online_platform";
            merchantNo: string;
            name: string;
            settlementAccount: {
                bankCode: string;
                holderName: string;
                number: string;
            };
            /**
             * @description 01 natural person, 02 enterprise, 03 sole trader, 04 overseas
             * @enum {string}
             */
            type: "01" | "02" | "03" | "04";
        };
        Task: {
            /** Format: uuid */
            appealId: string;
            /** Format: date-time */
            dueAt: string;
            holder: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "completeness_check" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
            leaseUntil: string | null;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            /** @description Who may claim it. */
            roles: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /**
             * @description A claim whose lease has run out reads as open.
             * @enum {string}
             */
            status: "open" | "claimed" | "done" | "cancelled";
        };
        TaskChanged: {
            appeal: components["schemas"]["Appeal"];
            task: components["schemas"]["Task"];
        };
        TaskDetail: {
            actions: components["schemas"]["Action"][];
            appeal: components["schemas"]["Appeal"];
            /** @description Papers that wait for a verdict. */
            documents: components["schemas"]["Document"][];
            task: components["schemas"]["Task"];
        };
        TaskLine: {
            /** @description Minor units (fen). */
            amountMinor: number;
            /** Format: uuid */
            appealId: string;
            /** @description Whether you have an interest in this merchant: the task is not for you. */
            conflictOfInterest: boolean;
            currency: string;
            /** Format: date-time */
            dueAt: string;
            holder: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "completeness_check" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
            leaseUntil: string | null;
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            reasonCode: string;
            /** @description Who may claim it. */
            roles: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /** @enum {string} */
            stage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            /**
             * @description A claim whose lease has run out reads as open.
             * @enum {string}
             */
            status: "open" | "claimed" | "done" | "cancelled";
        };
        TaskPage: {
            items: components["schemas"]["TaskLine"][];
            nextCursor: string | null;
        };
        TaskResult: {
            documents: ({
                /** Format: uuid */
                documentId: string;
                /** @enum {string} */
                verdict: "accepted";
            } | {
                /** @enum {string} */
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "FORGERY_SUSPECTED";
                /** Format: uuid */
                documentId: string;
                /** @default null */
                note?: string | null;
                /** @enum {string} */
                verdict: "rejected";
            })[];
            /** @enum {string} */
            kind: "completeness_check";
        } | {
            internalText: string;
            items: {
                /** @description Minor units (fen). */
                releaseMinor: number;
                /** Format: uuid */
                transactionId: string;
            }[];
            /** @enum {string} */
            kind: "risk_review";
            merchantText: {
                en: string;
                zh: string;
            };
        } | {
            approve: boolean;
            /** @enum {string} */
            kind: "approval";
            /** @default null */
            why?: string | null;
        } | {
            evidence: string;
            /** @enum {string} */
            kind: "bank_desk";
            /** @enum {string} */
            result: "confirmed" | "refused";
        } | {
            approve: boolean;
            /** @enum {string} */
            kind: "bank_desk_approval";
            /** @default null */
            why?: string | null;
        } | {
            /** @enum {string} */
            action: "retry";
            /** @enum {string} */
            kind: "release_repair";
            why: string;
        };
        Timeline: {
            /** Format: uuid */
            appealId: string;
            entries: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            /** @description Null for merchants, unless it was they. */
            by: string | null;
            seq: number;
            text: components["schemas"]["BilingualText"];
            type: string;
        };
        UploadedDocument: {
            appeal: {
                checklist: components["schemas"]["ChecklistSummary"];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                stage: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
                wait: components["schemas"]["Wait"] | null;
            };
            document: components["schemas"]["Document"];
        };
        Wait: {
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Rungs of the ladder climbed. */
            escalationLevel: number;
            /** @enum {string} */
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair";
            /** @description When something next happens by itself. */
            nextMarkAt: string | null;
            /** @enum {string} */
            onExpiry: "lapse" | "escalate" | "bank_desk" | "release_repair";
            onExpiryText: components["schemas"]["BilingualText"];
            overdue: boolean;
            /**
             * @description Whose turn it is.
             * @enum {string}
             */
            party: "merchant" | "acquirer" | "bank" | "settlement";
            /** @description The deadline touches a year whose calendar is provisional. */
            provisional: boolean;
            /** Format: date-time */
            since: string;
            turn: components["schemas"]["BilingualText"];
        };
        WaitLine: {
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair";
            overdue: boolean;
            /** @enum {string} */
            party: "merchant" | "acquirer" | "bank" | "settlement";
            /** Format: date-time */
            since: string;
            turn: components["schemas"]["BilingualText"];
        };
        WaitPage: {
            /** @description All waits that pass the filters by the age of their freeze in days, with what is still held; buckets do not overlap. */
            ages: components["schemas"]["AgeBucket"][];
            items: components["schemas"]["LiveWait"][];
            nextCursor: string | null;
        };
        /** @description A paper that is done without: proposed by one person, approved by another. */
        Waiver: {
            decidedAt: string | null;
            decidedBy: string | null;
            /** @enum {string} */
            ground: "HELD_BY_US" | "ISSUER_CANNOT_PROVIDE" | "NOT_APPLICABLE" | "SHOWN_OTHERWISE" | "BEYOND_CONTROL";
            groundText: components["schemas"]["BilingualText"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string | null;
            requirementCode: string;
            /** @enum {string} */
            status: "proposed" | "approved" | "refused";
            /** @description What the ground rests on; null for merchants. */
            text: string | null;
            /** @description Why it was refused; null for merchants. */
            why: string | null;
        };
        WithdrawAppeal: {
            why?: string | null;
        };
        WithdrawPolicy: {
            why: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable";
                    };
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers; Temporal is no condition */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send requests elsewhere */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
    Health_metricsText: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example thaw_http_requests_total{method="GET",status="200"} 7 */
                    "text/plain": string;
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable";
                    };
                };
            };
        };
    };
    Conflict_list: {
        parameters: {
            query?: {
                /**
                 * @description nextCursor of the page before.
                 * @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb
                 */
                cursor?: string;
                /**
                 * @description true: also those that were ended.
                 * @example true
                 */
                ended?: "true" | "false";
                /** @example 50 */
                limit?: number;
                /** @example 0199d2a4-a747-7d59-8680-0beb875c1dea */
                merchantId?: string;
                /** @example 0199d2a4-3c6b-70e2-83bf-2852f1e15a68 */
                personId?: string;
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Declared interests, newest first: your own, or everybody’s for those who keep the register */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-85e8-7bbb-8cad-e47f4f153bf2",
                     *           "personId": "0199d2a4-3c6b-70e2-83bf-2852f1e15a68",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "reason": "text",
                     *           "fromAt": "2026-11-23T02:15:00.000Z",
                     *           "untilAt": "2026-11-23T02:15:00.000Z",
                     *           "declaredBy": "text",
                     *           "declaredAt": "2026-11-23T02:15:00.000Z",
                     *           "endedBy": "text",
                     *           "endedAt": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["DeclaredInterestPage"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Conflict_declare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                 *       "personId": "0199d2a4-3c6b-70e2-83bf-2852f1e15a68",
                 *       "reason": "text",
                 *       "fromAt": "2026-11-23T02:15:00.000Z",
                 *       "untilAt": "2026-11-23T02:15:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["DeclareInterest"];
            };
        };
        responses: {
            /** @description Declares an interest in a merchant: who has one works on none of its cases */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-85e8-7bbb-8cad-e47f4f153bf2",
                     *       "personId": "0199d2a4-3c6b-70e2-83bf-2852f1e15a68",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "reason": "text",
                     *       "fromAt": "2026-11-23T02:15:00.000Z",
                     *       "untilAt": "2026-11-23T02:15:00.000Z",
                     *       "declaredBy": "text",
                     *       "declaredAt": "2026-11-23T02:15:00.000Z",
                     *       "endedBy": "text",
                     *       "endedAt": "2026-11-23T02:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeclaredInterest"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Conflict_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-beba-7e3e-8a16-e4b7c8402355 */
                interestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EndInterest"];
            };
        };
        responses: {
            /** @description Ends an interest that is over; never one’s own, and nothing is deleted */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-85e8-7bbb-8cad-e47f4f153bf2",
                     *       "personId": "0199d2a4-3c6b-70e2-83bf-2852f1e15a68",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "reason": "text",
                     *       "fromAt": "2026-11-23T02:15:00.000Z",
                     *       "untilAt": "2026-11-23T02:15:00.000Z",
                     *       "declaredBy": "text",
                     *       "declaredAt": "2026-11-23T02:15:00.000Z",
                     *       "endedBy": "text",
                     *       "endedAt": "2026-11-23T02:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeclaredInterest"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "route_not_found";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_list: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example 0199d2a4-a747-7d59-8680-0beb875c1dea */
                merchantId?: string;
                /** @example true */
                overdue?: "true" | "false";
                /** @example collecting_documents */
                stage?: "collecting_documents" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
                /** @example merchant */
                waitingOn?: "merchant" | "acquirer" | "bank" | "settlement";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Appeals, those due first at the top, closed ones last */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "merchantNo": "M-104729",
                     *           "level": 1,
                     *           "stage": "collecting_documents",
                     *           "outcome": null,
                     *           "reasonCode": "12",
                     *           "amountMinor": 4862000,
                     *           "currency": "CNY",
                     *           "openedAt": "2026-11-23T02:15:00.000Z",
                     *           "closedAt": null,
                     *           "wait": {
                     *             "kind": "documents",
                     *             "party": "merchant",
                     *             "turn": {
                     *               "en": "The merchant is asked for papers",
                     *               "zh": "等待商户提交材料"
                     *             },
                     *             "since": "2026-11-23T02:15:00.000Z",
                     *             "dueAt": "2026-12-04T15:59:59.999Z",
                     *             "overdue": false
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["AppealPage"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                 *       "level": 1,
                 *       "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                 *       "transactionIds": [
                 *         "0199d2a4-b1fa-79e8-81d2-fb313a5fbc42"
                 *       ],
                 *       "amountMinor": 4862000,
                 *       "filedByOther": false
                 *     }
                 */
                "application/json": components["schemas"]["OpenAppeal"];
            };
        };
        responses: {
            /** @description Opens an appeal against a freeze order */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "level": 1,
                     *       "stage": "collecting_documents",
                     *       "stageText": {
                     *         "en": "Collecting documents",
                     *         "zh": "收集材料"
                     *       },
                     *       "outcome": null,
                     *       "outcomeText": null,
                     *       "reasonCode": "12",
                     *       "openedAt": "2026-11-23T02:15:00.000Z",
                     *       "openedBy": "agent.lin",
                     *       "closedAt": null,
                     *       "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *       "amountMinor": 4862000,
                     *       "currency": "CNY",
                     *       "policy": {
                     *         "id": "house",
                     *         "version": "2026-11-23"
                     *       },
                     *       "decideBy": {
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "limitId": "HOUSE-REVIEW",
                     *         "provisional": false
                     *       },
                     *       "wait": {
                     *         "kind": "documents",
                     *         "party": "merchant",
                     *         "turn": {
                     *           "en": "The merchant is asked for papers",
                     *           "zh": "等待商户提交材料"
                     *         },
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "overdue": false,
                     *         "provisional": false,
                     *         "onExpiry": "lapse",
                     *         "onExpiryText": {
                     *           "en": "The appeal lapses; a new one can be opened",
                     *           "zh": "申诉失效，可重新提起"
                     *         },
                     *         "escalationLevel": 0,
                     *         "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *       },
                     *       "checklist": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "transactions": [
                     *         {
                     *           "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *           "reference": "RRN320118120001",
                     *           "takenAt": "2026-11-03T11:20:00.000Z",
                     *           "amountMinor": 4862000,
                     *           "contestedMinor": 1050000,
                     *           "undisputedMinor": 3812000,
                     *           "balance": {
                     *             "heldMinor": 4862000,
                     *             "remainingMinor": 4862000,
                     *             "pendingMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "decision": null,
                     *       "bank": null,
                     *       "releases": [],
                     *       "nextRemedy": null,
                     *       "actions": [
                     *         {
                     *           "action": "upload_document",
                     *           "taskId": null,
                     *           "taskKind": null,
                     *           "allowed": true,
                     *           "code": null,
                     *           "why": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such freeze order */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "freeze_order_not_found";
                    };
                };
            };
            /** @description The freeze order is no longer in force · An appeal of this level is already open for this freeze order */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "freeze_order_not_active" | "appeal_already_open";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The reason code is not known · The policy in force has no route for this reason · Not appealable here: an authority’s measure · The transaction is not frozen by this order · The amount is more than what is frozen · There is no decided first appeal · The window for a second appeal has closed · This level of appeal has been used · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reason_unknown" | "reason_not_routed" | "authority_order" | "transaction_not_frozen" | "amount_over_frozen" | "second_appeal_without_first" | "second_appeal_too_late" | "appeal_level_used" | "calendar_unknown_year" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One appeal: stage, whose turn it is, decision, releases, next remedy */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "level": 1,
                     *       "stage": "collecting_documents",
                     *       "stageText": {
                     *         "en": "Collecting documents",
                     *         "zh": "收集材料"
                     *       },
                     *       "outcome": null,
                     *       "outcomeText": null,
                     *       "reasonCode": "12",
                     *       "openedAt": "2026-11-23T02:15:00.000Z",
                     *       "openedBy": "agent.lin",
                     *       "closedAt": null,
                     *       "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *       "amountMinor": 4862000,
                     *       "currency": "CNY",
                     *       "policy": {
                     *         "id": "house",
                     *         "version": "2026-11-23"
                     *       },
                     *       "decideBy": {
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "limitId": "HOUSE-REVIEW",
                     *         "provisional": false
                     *       },
                     *       "wait": {
                     *         "kind": "documents",
                     *         "party": "merchant",
                     *         "turn": {
                     *           "en": "The merchant is asked for papers",
                     *           "zh": "等待商户提交材料"
                     *         },
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "overdue": false,
                     *         "provisional": false,
                     *         "onExpiry": "lapse",
                     *         "onExpiryText": {
                     *           "en": "The appeal lapses; a new one can be opened",
                     *           "zh": "申诉失效，可重新提起"
                     *         },
                     *         "escalationLevel": 0,
                     *         "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *       },
                     *       "checklist": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "transactions": [
                     *         {
                     *           "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *           "reference": "RRN320118120001",
                     *           "takenAt": "2026-11-03T11:20:00.000Z",
                     *           "amountMinor": 4862000,
                     *           "contestedMinor": 1050000,
                     *           "undisputedMinor": 3812000,
                     *           "balance": {
                     *             "heldMinor": 4862000,
                     *             "remainingMinor": 4862000,
                     *             "pendingMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "decision": null,
                     *       "bank": null,
                     *       "releases": [],
                     *       "nextRemedy": null,
                     *       "actions": [
                     *         {
                     *           "action": "upload_document",
                     *           "taskId": null,
                     *           "taskKind": null,
                     *           "allowed": true,
                     *           "code": null,
                     *           "why": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_checklist: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The papers asked for, what came of each, and everything that is missing */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "summary": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "lines": [
                     *         {
                     *           "code": "12",
                     *           "level": "R",
                     *           "group": "trade_proof",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "hint": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "sealed": true,
                     *           "missing": true,
                     *           "status": "missing",
                     *           "rejection": {
                     *             "code": "ILLEGIBLE",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             }
                     *           },
                     *           "waiver": {
                     *             "id": "0199d2a4-3087-7cdf-8e5a-184ea4c7280e",
                     *             "requirementCode": "identity_card",
                     *             "status": "proposed",
                     *             "ground": "HELD_BY_US",
                     *             "groundText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": "A second appeal, within 15 working days",
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z",
                     *             "decidedBy": "reviewer.wu",
                     *             "decidedAt": "2026-11-23T02:15:00.000Z",
                     *             "why": "The slips cover two of three payments only."
                     *           },
                     *           "documents": [
                     *             {
                     *               "id": "0199d2a4-6a6d-70ba-8aae-6dc27121f62f",
                     *               "requirementCode": "identity_card",
                     *               "status": "uploaded",
                     *               "fileName": "identity-card.jpg",
                     *               "mediaType": "image/jpeg",
                     *               "sizeBytes": 184320,
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "uploadedAt": "2026-11-23T02:15:00.000Z",
                     *               "uploadedBy": "agent.lin",
                     *               "round": 1,
                     *               "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                     *               "rejection": {
                     *                 "code": "ILLEGIBLE",
                     *                 "text": {
                     *                   "en": "A second appeal, within 15 working days",
                     *                   "zh": "可在 15 个工作日内申请复核"
                     *                 },
                     *                 "note": "照片模糊，无法辨认 / blurred, cannot be read"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Document_receive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requirementCode": "identity_card",
                 *       "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                 *       "file": "(the bytes of the file)"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description For a paper of level A that stands for another: why the other cannot be had. Comes before the file. */
                    alternativeReason?: string;
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG
                     */
                    file: string;
                    /** @description A code of the appeal’s checklist; comes before the file. */
                    requirementCode: string;
                };
            };
        };
        responses: {
            /** @description Hands in one paper for one line of the checklist */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "id": "0199d2a4-6a6d-70ba-8aae-6dc27121f62f",
                     *         "requirementCode": "identity_card",
                     *         "status": "uploaded",
                     *         "fileName": "identity-card.jpg",
                     *         "mediaType": "image/jpeg",
                     *         "sizeBytes": 184320,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "uploadedAt": "2026-11-23T02:15:00.000Z",
                     *         "uploadedBy": "agent.lin",
                     *         "round": 1,
                     *         "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                     *         "rejection": {
                     *           "code": "ILLEGIBLE",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "note": "照片模糊，无法辨认 / blurred, cannot be read"
                     *         }
                     *       },
                     *       "appeal": {
                     *         "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "stage": "collecting_documents",
                     *         "wait": {
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "overdue": false,
                     *           "provisional": false,
                     *           "onExpiry": "lapse",
                     *           "onExpiryText": {
                     *             "en": "The appeal lapses; a new one can be opened",
                     *             "zh": "申诉失效，可重新提起"
                     *           },
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *         },
                     *         "checklist": {
                     *           "complete": false,
                     *           "accepted": 3,
                     *           "required": 5,
                     *           "missing": [
                     *             "identity_card"
                     *           ],
                     *           "groupsMissing": [
                     *             "trade_proof"
                     *           ],
                     *           "round": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UploadedDocument"];
                };
            };
            /** @description The body is not JSON · The input is not valid · A multipart form is expected · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "multipart_expected" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage";
                    };
                };
            };
            /** @description The file is too large · The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file_too_large" | "body_too_large";
                    };
                };
            };
            /** @description The calendar of that year is not known · The checklist has no such line · Too many documents for one appeal · Files of this kind are not taken · The file is empty or missing · Say why the other paper cannot be had · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "requirement_unknown" | "too_many_documents" | "file_type_forbidden" | "file_empty" | "alternative_reason_missing" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Document_content: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
                /** @example 0199d2a4-6a6d-70ba-8aae-6dc27121f62f */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was handed in */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such document · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "document_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_timeline: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has happened, in words */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "entries": [
                     *         {
                     *           "seq": 1,
                     *           "at": "2026-11-23T02:15:00.000Z",
                     *           "type": "urn:thaw:problem:appeal_not_found",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "by": "reviewer.chen"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Waiver_propose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requirementCode": "ledger_three_months",
                 *       "ground": "HELD_BY_US",
                 *       "text": "The ledger lies in our file of the yearly visit, no. 12."
                 *     }
                 */
                "application/json": components["schemas"]["ProposeWaiver"];
            };
        };
        responses: {
            /** @description Proposes to do without a paper of the checklist; somebody else decides */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "summary": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "lines": [
                     *         {
                     *           "code": "12",
                     *           "level": "R",
                     *           "group": "trade_proof",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "hint": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "sealed": true,
                     *           "missing": true,
                     *           "status": "missing",
                     *           "rejection": {
                     *             "code": "ILLEGIBLE",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             }
                     *           },
                     *           "waiver": {
                     *             "id": "0199d2a4-3087-7cdf-8e5a-184ea4c7280e",
                     *             "requirementCode": "identity_card",
                     *             "status": "proposed",
                     *             "ground": "HELD_BY_US",
                     *             "groundText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": "A second appeal, within 15 working days",
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z",
                     *             "decidedBy": "reviewer.wu",
                     *             "decidedAt": "2026-11-23T02:15:00.000Z",
                     *             "why": "The slips cover two of three payments only."
                     *           },
                     *           "documents": [
                     *             {
                     *               "id": "0199d2a4-6a6d-70ba-8aae-6dc27121f62f",
                     *               "requirementCode": "identity_card",
                     *               "status": "uploaded",
                     *               "fileName": "identity-card.jpg",
                     *               "mediaType": "image/jpeg",
                     *               "sizeBytes": 184320,
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "uploadedAt": "2026-11-23T02:15:00.000Z",
                     *               "uploadedBy": "agent.lin",
                     *               "round": 1,
                     *               "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                     *               "rejection": {
                     *                 "code": "ILLEGIBLE",
                     *                 "text": {
                     *                   "en": "A second appeal, within 15 working days",
                     *                   "zh": "可在 15 个工作日内申请复核"
                     *                 },
                     *                 "note": "照片模糊，无法辨认 / blurred, cannot be read"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Your role may not do this · You have an interest in this merchant · Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "conflict_of_interest" | "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage · A waiver of this paper is there already */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "waiver_exists";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The checklist has no such line · This paper cannot be waived · Nothing to waive · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "requirement_unknown" | "waiver_not_allowed" | "waiver_not_needed" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Waiver_decide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
                /** @example 0199d2a4-3087-7cdf-8e5a-184ea4c7280e */
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approve": true,
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["DecideWaiver"];
            };
        };
        responses: {
            /** @description Approves or refuses a waiver that somebody else has proposed */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "summary": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "lines": [
                     *         {
                     *           "code": "12",
                     *           "level": "R",
                     *           "group": "trade_proof",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "hint": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "sealed": true,
                     *           "missing": true,
                     *           "status": "missing",
                     *           "rejection": {
                     *             "code": "ILLEGIBLE",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             }
                     *           },
                     *           "waiver": {
                     *             "id": "0199d2a4-3087-7cdf-8e5a-184ea4c7280e",
                     *             "requirementCode": "identity_card",
                     *             "status": "proposed",
                     *             "ground": "HELD_BY_US",
                     *             "groundText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": "A second appeal, within 15 working days",
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z",
                     *             "decidedBy": "reviewer.wu",
                     *             "decidedAt": "2026-11-23T02:15:00.000Z",
                     *             "why": "The slips cover two of three payments only."
                     *           },
                     *           "documents": [
                     *             {
                     *               "id": "0199d2a4-6a6d-70ba-8aae-6dc27121f62f",
                     *               "requirementCode": "identity_card",
                     *               "status": "uploaded",
                     *               "fileName": "identity-card.jpg",
                     *               "mediaType": "image/jpeg",
                     *               "sizeBytes": 184320,
                     *               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "uploadedAt": "2026-11-23T02:15:00.000Z",
                     *               "uploadedBy": "agent.lin",
                     *               "round": 1,
                     *               "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                     *               "rejection": {
                     *                 "code": "ILLEGIBLE",
                     *                 "text": {
                     *                   "en": "A second appeal, within 15 working days",
                     *                   "zh": "可在 15 个工作日内申请复核"
                     *                 },
                     *                 "note": "照片模糊，无法辨认 / blurred, cannot be read"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Your role may not do this · Somebody else must do this · You have an interest in this merchant · Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "four_eyes" | "conflict_of_interest" | "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such waiver · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "waiver_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage · The waiver has been decided */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "waiver_decided";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The calendar of that year is not known · Nothing to waive · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "waiver_not_needed" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Appeal_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawAppeal"];
            };
        };
        responses: {
            /** @description Takes the appeal back; too late once money is on its way */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "level": 1,
                     *       "stage": "collecting_documents",
                     *       "stageText": {
                     *         "en": "Collecting documents",
                     *         "zh": "收集材料"
                     *       },
                     *       "outcome": null,
                     *       "outcomeText": null,
                     *       "reasonCode": "12",
                     *       "openedAt": "2026-11-23T02:15:00.000Z",
                     *       "openedBy": "agent.lin",
                     *       "closedAt": null,
                     *       "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *       "amountMinor": 4862000,
                     *       "currency": "CNY",
                     *       "policy": {
                     *         "id": "house",
                     *         "version": "2026-11-23"
                     *       },
                     *       "decideBy": {
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "limitId": "HOUSE-REVIEW",
                     *         "provisional": false
                     *       },
                     *       "wait": {
                     *         "kind": "documents",
                     *         "party": "merchant",
                     *         "turn": {
                     *           "en": "The merchant is asked for papers",
                     *           "zh": "等待商户提交材料"
                     *         },
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "dueOn": "2026-12-04",
                     *         "overdue": false,
                     *         "provisional": false,
                     *         "onExpiry": "lapse",
                     *         "onExpiryText": {
                     *           "en": "The appeal lapses; a new one can be opened",
                     *           "zh": "申诉失效，可重新提起"
                     *         },
                     *         "escalationLevel": 0,
                     *         "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *       },
                     *       "checklist": {
                     *         "complete": false,
                     *         "accepted": 3,
                     *         "required": 5,
                     *         "missing": [
                     *           "identity_card"
                     *         ],
                     *         "groupsMissing": [
                     *           "trade_proof"
                     *         ],
                     *         "round": 1
                     *       },
                     *       "transactions": [
                     *         {
                     *           "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *           "reference": "RRN320118120001",
                     *           "takenAt": "2026-11-03T11:20:00.000Z",
                     *           "amountMinor": 4862000,
                     *           "contestedMinor": 1050000,
                     *           "undisputedMinor": 3812000,
                     *           "balance": {
                     *             "heldMinor": 4862000,
                     *             "remainingMinor": 4862000,
                     *             "pendingMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "decision": null,
                     *       "bank": null,
                     *       "releases": [],
                     *       "nextRemedy": null,
                     *       "actions": [
                     *         {
                     *           "action": "upload_document",
                     *           "taskId": null,
                     *           "taskKind": null,
                     *           "allowed": true,
                     *           "code": null,
                     *           "why": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appeal"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-a561-7452-870c-e6b3bebd1dd0 */
                id: string;
                /** @example appeal */
                kind: "appeal" | "freeze_order" | "merchant" | "conflict" | "policy";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checks a chain of audit entries and names the first bad one */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stream": "appeal/0199d2a4-5b7e-7aa1-8c3d-94e02f6b1d35",
                     *       "entries": 37,
                     *       "intact": true,
                     *       "firstBad": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditVerified"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such merchant · No such freeze order · No such appeal · No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_not_found" | "freeze_order_not_found" | "appeal_not_found" | "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Bank_answer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The message id
                 * @example CAMT029-20261123-000042
                 */
                "webhook-id": string;
                /**
                 * @description Standard Webhooks: v1,{base64 HMAC-SHA-256}
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": string;
                /**
                 * @description Seconds since 1970; at most five minutes away from our time
                 * @example 1795400100
                 */
                "webhook-timestamp": string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messageId": "CAMT029-20261123-000042",
                 *       "requestId": "0199d2a4-2163-7759-8e8b-775eecc8b615",
                 *       "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                 *       "bankCode": "ICBC",
                 *       "status": "PDNG",
                 *       "reasonCode": "NOAS",
                 *       "narrative": "账户状态正常",
                 *       "accountNumber": "6222021001122334455",
                 *       "amountMinor": 4862000,
                 *       "currency": "CNY"
                 *     }
                 */
                "application/json": {
                    accountNumber: string;
                    amountMinor: number;
                    appealId: string;
                    bankCode: string;
                    currency: string;
                    /** @description Equal to the header webhook-id; new for each answer. */
                    messageId: string;
                    narrative: string | null;
                    reasonCode: ("NOAS" | "LEGL" | "MMNA" | "AC04" | "AC06" | "NARR") | null;
                    requestId: string;
                    /** @enum {string} */
                    status: "PDNG" | "CLSD" | "RJCT";
                };
            };
        };
        responses: {
            /** @description The bank’s answer to a request of ours; the same message id gives the same answer */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestId": "0199d2a4-2163-7759-8e8b-775eecc8b615",
                     *       "messageId": "CAMT029-20261123-000042",
                     *       "appealStage": "collecting_documents"
                     *     }
                     */
                    "application/json": components["schemas"]["BankAnswered"];
                };
            };
            /** @description The body is not JSON · The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed";
                    };
                };
            };
            /** @description The answer cannot be trusted */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "bank_answer_unsigned";
                    };
                };
            };
            /** @description Not your case */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not_your_case";
                    };
                };
            };
            /** @description No such bank request */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "bank_request_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage · This message id came with another body before */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "bank_answer_altered";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The answer does not fit the request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "bank_answer_mismatch";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable";
                    };
                };
            };
        };
    };
    FreezeOrder_list: {
        parameters: {
            query?: {
                /**
                 * @description nextCursor of the page before.
                 * @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb
                 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example 0199d2a4-a747-7d59-8680-0beb875c1dea */
                merchantId?: string;
                /** @example active */
                status?: "active" | "lifted";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Freeze orders, newest first */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "merchantNo": "M-104729",
                     *           "kind": "SETTLEMENT_DEFERRAL",
                     *           "reason": {
                     *             "codeSystem": "PCAC-MERCHANT-RISK",
                     *             "codeSystemVersion": "interface-2020/2021",
                     *             "code": "12"
                     *           },
                     *           "stops": [
                     *             "collect"
                     *           ],
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "imposedAt": "2026-11-20T01:30:00.000Z",
                     *           "imposedBy": "risk.deng",
                     *           "currency": "CNY",
                     *           "amountMinor": 4862000,
                     *           "remainingMinor": 4862000,
                     *           "releasedMinor": 0,
                     *           "settlementAccount": {
                     *             "bankCode": "ICBC",
                     *             "lastFour": "4455"
                     *           },
                     *           "status": "active",
                     *           "openAppealId": "0199d2a4-c4d4-7484-85f6-1305746b9170"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["FreezeOrderPage"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    FreezeOrder_impose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                 *       "kind": "SETTLEMENT_DEFERRAL",
                 *       "reason": {
                 *         "codeSystem": "PCAC-MERCHANT-RISK",
                 *         "codeSystemVersion": "interface-2020/2021",
                 *         "code": "12"
                 *       },
                 *       "stops": [
                 *         "collect"
                 *       ],
                 *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                 *       "merchantText": {
                 *         "en": "The slips explain two of the three payments; they are released.",
                 *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                 *       },
                 *       "currency": "CNY",
                 *       "transactions": [
                 *         {
                 *           "reference": "RRN320118120001",
                 *           "terminalNo": "text",
                 *           "takenAt": "2026-11-03T11:20:00.000Z",
                 *           "amountMinor": 4862000,
                 *           "contestedMinor": 1050000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImposeFreezeOrder"];
            };
        };
        responses: {
            /** @description Imposes a freeze order: each transaction is held, the settlement account is snapshotted */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "reason": {
                     *         "codeSystem": "PCAC-MERCHANT-RISK",
                     *         "codeSystemVersion": "interface-2020/2021",
                     *         "code": "12"
                     *       },
                     *       "stops": [
                     *         "collect"
                     *       ],
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "imposedAt": "2026-11-20T01:30:00.000Z",
                     *       "imposedBy": "risk.deng",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "remainingMinor": 4862000,
                     *       "releasedMinor": 0,
                     *       "settlementAccount": {
                     *         "bankCode": "ICBC",
                     *         "lastFour": "4455"
                     *       },
                     *       "status": "active",
                     *       "openAppealId": "0199d2a4-c4d4-7484-85f6-1305746b9170",
                     *       "transactions": [
                     *         {
                     *           "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *           "reference": "RRN320118120001",
                     *           "takenAt": "2026-11-03T11:20:00.000Z",
                     *           "amountMinor": 4862000,
                     *           "contestedMinor": 1050000,
                     *           "undisputedMinor": 3812000,
                     *           "balance": {
                     *             "heldMinor": 4862000,
                     *             "remainingMinor": 4862000,
                     *             "pendingMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreezeOrder"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such merchant */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_not_found";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The reason code is not known · The policy in force has no route for this reason · The amounts do not add up · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reason_unknown" | "reason_not_routed" | "amounts_do_not_add_up" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    FreezeOrder_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One freeze order with the balance of each transaction */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "reason": {
                     *         "codeSystem": "PCAC-MERCHANT-RISK",
                     *         "codeSystemVersion": "interface-2020/2021",
                     *         "code": "12"
                     *       },
                     *       "stops": [
                     *         "collect"
                     *       ],
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "imposedAt": "2026-11-20T01:30:00.000Z",
                     *       "imposedBy": "risk.deng",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "remainingMinor": 4862000,
                     *       "releasedMinor": 0,
                     *       "settlementAccount": {
                     *         "bankCode": "ICBC",
                     *         "lastFour": "4455"
                     *       },
                     *       "status": "active",
                     *       "openAppealId": "0199d2a4-c4d4-7484-85f6-1305746b9170",
                     *       "transactions": [
                     *         {
                     *           "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *           "reference": "RRN320118120001",
                     *           "takenAt": "2026-11-03T11:20:00.000Z",
                     *           "amountMinor": 4862000,
                     *           "contestedMinor": 1050000,
                     *           "undisputedMinor": 3812000,
                     *           "balance": {
                     *             "heldMinor": 4862000,
                     *             "remainingMinor": 4862000,
                     *             "pendingMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FreezeOrder"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such freeze order · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "freeze_order_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Merchant_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "merchantNo": "M-104729",
                 *       "type": "01",
                 *       "channel": "bank_branch",
                 *       "name": "老谭家常菜馆",
                 *       "settlementAccount": {
                 *         "bankCode": "ICBC",
                 *         "number": "6222021001122334455",
                 *         "holderName": "谭志远"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterMerchant"];
            };
        };
        responses: {
            /** @description Registers a merchant with the account its takings settle to */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "type": "01",
                     *       "channel": "bank_branch",
                     *       "name": "老谭家常菜馆",
                     *       "settlementAccount": {
                     *         "bankCode": "ICBC",
                     *         "number": "6222021001122334455"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description The merchant is already registered */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_exists";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Merchant_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-a747-7d59-8680-0beb875c1dea */
                merchantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One merchant, name and account masked */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "type": "01",
                     *       "channel": "bank_branch",
                     *       "name": "老谭家常菜馆",
                     *       "settlementAccount": {
                     *         "bankCode": "ICBC",
                     *         "number": "6222021001122334455"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such merchant · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Wait_list: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example documents */
                kind?: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair";
                /** @example 50 */
                limit?: number;
                /** @example true */
                overdue?: "true" | "false";
                /** @example merchant */
                party?: "merchant" | "acquirer" | "bank" | "settlement";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What every open appeal waits for: who, since when, until when, and what happens then */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-ea7b-79f4-89d6-5f9734af6960",
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "merchantNo": "M-104729",
                     *           "stage": "collecting_documents",
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "overdue": false,
                     *           "onExpiry": "lapse",
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z",
                     *           "holder": "reviewer.chen",
                     *           "amountMinor": 4862000,
                     *           "currency": "CNY"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0",
                     *       "ages": [
                     *         {
                     *           "label": "0–2",
                     *           "fromDays": 3,
                     *           "toDays": 7,
                     *           "count": 12,
                     *           "amounts": [
                     *             {
                     *               "currency": "CNY",
                     *               "amountMinor": 4862000
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WaitPage"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every policy version with its status, the newest first; one of them is in force */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *           "version": "2026-11-23",
                     *           "effectiveFrom": "2026-11-30",
                     *           "status": "drafted",
                     *           "inForce": true,
                     *           "revision": 1,
                     *           "authors": [
                     *             "risk.deng"
                     *           ],
                     *           "why": "The slips cover two of three payments only.",
                     *           "draftedAt": "2026-11-23T02:15:00.000Z",
                     *           "approvedBy": "compliance.qian",
                     *           "approvedAt": "2026-11-23T02:15:00.000Z",
                     *           "withdrawnBy": "risk.deng",
                     *           "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *           "withdrawnWhy": "Superseded before its day."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyVersions"];
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_draft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example house */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "policy": {
                 *         "version": "2026-11-23"
                 *       },
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["DraftPolicy"];
            };
        };
        responses: {
            /** @description Drafts a policy version, or writes a draft anew; it is checked as a whole */
            201: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *       "version": "2026-11-23",
                     *       "effectiveFrom": "2026-11-30",
                     *       "status": "drafted",
                     *       "inForce": true,
                     *       "revision": 1,
                     *       "authors": [
                     *         "risk.deng"
                     *       ],
                     *       "why": "The slips cover two of three payments only.",
                     *       "draftedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnBy": "risk.deng",
                     *       "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnWhy": "Superseded before its day."
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description This version is no draft any more · Another version applies from that day · The version is in force */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_settled" | "policy_date_taken" | "policy_in_force";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The policy is not valid · Too early a day · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_invalid" | "policy_date_too_early" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example house */
                policyId: string;
                /** @example 2026-11-23 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One policy version with everything it says */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "house",
                     *       "version": "2026-11-23",
                     *       "effectiveFrom": "2026-11-30",
                     *       "status": "drafted",
                     *       "inForce": true,
                     *       "revision": 1,
                     *       "authors": [
                     *         "risk.deng"
                     *       ],
                     *       "why": "The slips cover two of three payments only.",
                     *       "draftedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnBy": "risk.deng",
                     *       "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnWhy": "Superseded before its day.",
                     *       "policy": {}
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyDetail"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_approve: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example house */
                policyId: string;
                /** @example 2026-11-23 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["ApprovePolicy"];
            };
        };
        responses: {
            /** @description Approves a draft somebody else has written: in force from its day, and never edited again */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *       "version": "2026-11-23",
                     *       "effectiveFrom": "2026-11-30",
                     *       "status": "drafted",
                     *       "inForce": true,
                     *       "revision": 1,
                     *       "authors": [
                     *         "risk.deng"
                     *       ],
                     *       "why": "The slips cover two of three payments only.",
                     *       "draftedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnBy": "risk.deng",
                     *       "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnWhy": "Superseded before its day."
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Somebody else must do this · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "permission_missing";
                    };
                };
            };
            /** @description No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description This version is no draft any more · The draft has been revised since · Another version applies from that day · The version is in force */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_settled" | "policy_revised" | "policy_date_taken" | "policy_in_force";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The policy is not valid · Too early a day · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_invalid" | "policy_date_too_early" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_compare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 2026-11-01 */
                other: string;
                /** @example house */
                policyId: string;
                /** @example 2026-11-23 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would change from one version to another, in words */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *         "version": "2026-11-23",
                     *         "effectiveFrom": "2026-11-30",
                     *         "status": "drafted",
                     *         "inForce": true,
                     *         "revision": 1,
                     *         "authors": [
                     *           "risk.deng"
                     *         ],
                     *         "why": "The slips cover two of three payments only.",
                     *         "draftedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvedBy": "compliance.qian",
                     *         "approvedAt": "2026-11-23T02:15:00.000Z",
                     *         "withdrawnBy": "risk.deng",
                     *         "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *         "withdrawnWhy": "Superseded before its day."
                     *       },
                     *       "to": {
                     *         "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *         "version": "2026-11-23",
                     *         "effectiveFrom": "2026-11-30",
                     *         "status": "drafted",
                     *         "inForce": true,
                     *         "revision": 1,
                     *         "authors": [
                     *           "risk.deng"
                     *         ],
                     *         "why": "The slips cover two of three payments only.",
                     *         "draftedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvedBy": "compliance.qian",
                     *         "approvedAt": "2026-11-23T02:15:00.000Z",
                     *         "withdrawnBy": "risk.deng",
                     *         "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *         "withdrawnWhy": "Superseded before its day."
                     *       },
                     *       "differences": [
                     *         {
                     *           "path": "routes.0.limits.review.days",
                     *           "from": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "to": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyComparison"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Policy_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example house */
                policyId: string;
                /** @example 2026-11-23 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawPolicy"];
            };
        };
        responses: {
            /** @description Takes a version back before its day: a draft by whoever may draft, an approved one by whoever may approve */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-e1ed-7810-8c1f-6f482a1be9d3",
                     *       "version": "2026-11-23",
                     *       "effectiveFrom": "2026-11-30",
                     *       "status": "drafted",
                     *       "inForce": true,
                     *       "revision": 1,
                     *       "authors": [
                     *         "risk.deng"
                     *       ],
                     *       "why": "The slips cover two of three payments only.",
                     *       "draftedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnBy": "risk.deng",
                     *       "withdrawnAt": "2026-11-23T02:15:00.000Z",
                     *       "withdrawnWhy": "Superseded before its day."
                     *     }
                     */
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_not_found" | "route_not_found";
                    };
                };
            };
            /** @description This version is no draft any more · The version is in force */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "policy_version_settled" | "policy_in_force";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Task_list: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example completeness_check */
                kind?: "completeness_check" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
                /** @example 50 */
                limit?: number;
                /**
                 * @description true: only what you hold.
                 * @example true
                 */
                mine?: "true" | "false";
                /**
                 * @description Absent: open and claimed.
                 * @example open
                 */
                status?: "open" | "claimed" | "done" | "cancelled";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks, those due first at the top */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "kind": "completeness_check",
                     *           "status": "open",
                     *           "roles": [
                     *             "agent"
                     *           ],
                     *           "openedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "overdue": false,
                     *           "holder": null,
                     *           "leaseUntil": null,
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "merchantNo": "M-104729",
                     *           "stage": "collecting_documents",
                     *           "amountMinor": 4862000,
                     *           "currency": "CNY",
                     *           "reasonCode": "12",
                     *           "conflictOfInterest": true
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Task_read: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-de70-7702-886e-a206164864c2 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One task with its appeal, and what you may do with it */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": {
                     *         "id": "0199d2a4-de70-7702-886e-a206164864c2",
                     *         "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "kind": "completeness_check",
                     *         "status": "open",
                     *         "roles": [
                     *           "agent"
                     *         ],
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "overdue": false,
                     *         "holder": null,
                     *         "leaseUntil": null
                     *       },
                     *       "actions": [
                     *         {
                     *           "action": "upload_document",
                     *           "taskId": null,
                     *           "taskKind": null,
                     *           "allowed": true,
                     *           "code": null,
                     *           "why": null
                     *         }
                     *       ],
                     *       "appeal": {
                     *         "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *         "level": 1,
                     *         "stage": "collecting_documents",
                     *         "stageText": {
                     *           "en": "Collecting documents",
                     *           "zh": "收集材料"
                     *         },
                     *         "outcome": null,
                     *         "outcomeText": null,
                     *         "reasonCode": "12",
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "openedBy": "agent.lin",
                     *         "closedAt": null,
                     *         "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *         "amountMinor": 4862000,
                     *         "currency": "CNY",
                     *         "policy": {
                     *           "id": "house",
                     *           "version": "2026-11-23"
                     *         },
                     *         "decideBy": {
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "limitId": "HOUSE-REVIEW",
                     *           "provisional": false
                     *         },
                     *         "wait": {
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "overdue": false,
                     *           "provisional": false,
                     *           "onExpiry": "lapse",
                     *           "onExpiryText": {
                     *             "en": "The appeal lapses; a new one can be opened",
                     *             "zh": "申诉失效，可重新提起"
                     *           },
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *         },
                     *         "checklist": {
                     *           "complete": false,
                     *           "accepted": 3,
                     *           "required": 5,
                     *           "missing": [
                     *             "identity_card"
                     *           ],
                     *           "groupsMissing": [
                     *             "trade_proof"
                     *           ],
                     *           "round": 1
                     *         },
                     *         "transactions": [
                     *           {
                     *             "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *             "reference": "RRN320118120001",
                     *             "takenAt": "2026-11-03T11:20:00.000Z",
                     *             "amountMinor": 4862000,
                     *             "contestedMinor": 1050000,
                     *             "undisputedMinor": 3812000,
                     *             "balance": {
                     *               "heldMinor": 4862000,
                     *               "remainingMinor": 4862000,
                     *               "pendingMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "decision": null,
                     *         "bank": null,
                     *         "releases": [],
                     *         "nextRemedy": null,
                     *         "actions": [
                     *           {
                     *             "action": "upload_document",
                     *             "taskId": null,
                     *             "taskKind": null,
                     *             "allowed": true,
                     *             "code": null,
                     *             "why": null
                     *           }
                     *         ]
                     *       },
                     *       "documents": [
                     *         {
                     *           "id": "0199d2a4-6a6d-70ba-8aae-6dc27121f62f",
                     *           "requirementCode": "identity_card",
                     *           "status": "uploaded",
                     *           "fileName": "identity-card.jpg",
                     *           "mediaType": "image/jpeg",
                     *           "sizeBytes": 184320,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "uploadedAt": "2026-11-23T02:15:00.000Z",
                     *           "uploadedBy": "agent.lin",
                     *           "round": 1,
                     *           "alternativeReason": "The lease is in the landlord’s name; the utility bill stands for it.",
                     *           "rejection": {
                     *             "code": "ILLEGIBLE",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "note": "照片模糊，无法辨认 / blurred, cannot be read"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description The input is not valid */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "permission_missing";
                    };
                };
            };
            /** @description No such task · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "task_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Task_claim: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-de70-7702-886e-a206164864c2 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Takes a task; whoever comes second is told who holds it. Claiming again renews the lease */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": {
                     *         "id": "0199d2a4-de70-7702-886e-a206164864c2",
                     *         "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "kind": "completeness_check",
                     *         "status": "open",
                     *         "roles": [
                     *           "agent"
                     *         ],
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "overdue": false,
                     *         "holder": null,
                     *         "leaseUntil": null
                     *       },
                     *       "appeal": {
                     *         "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *         "level": 1,
                     *         "stage": "collecting_documents",
                     *         "stageText": {
                     *           "en": "Collecting documents",
                     *           "zh": "收集材料"
                     *         },
                     *         "outcome": null,
                     *         "outcomeText": null,
                     *         "reasonCode": "12",
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "openedBy": "agent.lin",
                     *         "closedAt": null,
                     *         "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *         "amountMinor": 4862000,
                     *         "currency": "CNY",
                     *         "policy": {
                     *           "id": "house",
                     *           "version": "2026-11-23"
                     *         },
                     *         "decideBy": {
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "limitId": "HOUSE-REVIEW",
                     *           "provisional": false
                     *         },
                     *         "wait": {
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "overdue": false,
                     *           "provisional": false,
                     *           "onExpiry": "lapse",
                     *           "onExpiryText": {
                     *             "en": "The appeal lapses; a new one can be opened",
                     *             "zh": "申诉失效，可重新提起"
                     *           },
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *         },
                     *         "checklist": {
                     *           "complete": false,
                     *           "accepted": 3,
                     *           "required": 5,
                     *           "missing": [
                     *             "identity_card"
                     *           ],
                     *           "groupsMissing": [
                     *             "trade_proof"
                     *           ],
                     *           "round": 1
                     *         },
                     *         "transactions": [
                     *           {
                     *             "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *             "reference": "RRN320118120001",
                     *             "takenAt": "2026-11-03T11:20:00.000Z",
                     *             "amountMinor": 4862000,
                     *             "contestedMinor": 1050000,
                     *             "undisputedMinor": 3812000,
                     *             "balance": {
                     *               "heldMinor": 4862000,
                     *               "remainingMinor": 4862000,
                     *               "pendingMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "decision": null,
                     *         "bank": null,
                     *         "releases": [],
                     *         "nextRemedy": null,
                     *         "actions": [
                     *           {
                     *             "action": "upload_document",
                     *             "taskId": null,
                     *             "taskKind": null,
                     *             "allowed": true,
                     *             "code": null,
                     *             "why": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskChanged"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Your role may not do this · Somebody else must do this · You have an interest in this merchant · Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "four_eyes" | "conflict_of_interest" | "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such task · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "task_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Somebody else holds this task · The task is done or withdrawn */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "task_claimed" | "task_ended";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Task_complete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-de70-7702-886e-a206164864c2 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskResult"];
            };
        };
        responses: {
            /** @description Completes a task with what its kind asks for */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": {
                     *         "id": "0199d2a4-de70-7702-886e-a206164864c2",
                     *         "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "kind": "completeness_check",
                     *         "status": "open",
                     *         "roles": [
                     *           "agent"
                     *         ],
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "overdue": false,
                     *         "holder": null,
                     *         "leaseUntil": null
                     *       },
                     *       "appeal": {
                     *         "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *         "level": 1,
                     *         "stage": "collecting_documents",
                     *         "stageText": {
                     *           "en": "Collecting documents",
                     *           "zh": "收集材料"
                     *         },
                     *         "outcome": null,
                     *         "outcomeText": null,
                     *         "reasonCode": "12",
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "openedBy": "agent.lin",
                     *         "closedAt": null,
                     *         "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *         "amountMinor": 4862000,
                     *         "currency": "CNY",
                     *         "policy": {
                     *           "id": "house",
                     *           "version": "2026-11-23"
                     *         },
                     *         "decideBy": {
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "limitId": "HOUSE-REVIEW",
                     *           "provisional": false
                     *         },
                     *         "wait": {
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "overdue": false,
                     *           "provisional": false,
                     *           "onExpiry": "lapse",
                     *           "onExpiryText": {
                     *             "en": "The appeal lapses; a new one can be opened",
                     *             "zh": "申诉失效，可重新提起"
                     *           },
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *         },
                     *         "checklist": {
                     *           "complete": false,
                     *           "accepted": 3,
                     *           "required": 5,
                     *           "missing": [
                     *             "identity_card"
                     *           ],
                     *           "groupsMissing": [
                     *             "trade_proof"
                     *           ],
                     *           "round": 1
                     *         },
                     *         "transactions": [
                     *           {
                     *             "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *             "reference": "RRN320118120001",
                     *             "takenAt": "2026-11-03T11:20:00.000Z",
                     *             "amountMinor": 4862000,
                     *             "contestedMinor": 1050000,
                     *             "undisputedMinor": 3812000,
                     *             "balance": {
                     *               "heldMinor": 4862000,
                     *               "remainingMinor": 4862000,
                     *               "pendingMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "decision": null,
                     *         "bank": null,
                     *         "releases": [],
                     *         "nextRemedy": null,
                     *         "actions": [
                     *           {
                     *             "action": "upload_document",
                     *             "taskId": null,
                     *             "taskKind": null,
                     *             "allowed": true,
                     *             "code": null,
                     *             "why": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskChanged"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Your role may not do this · Somebody else must do this · You have an interest in this merchant · Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "four_eyes" | "conflict_of_interest" | "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such task · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "task_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Not possible at this stage · Somebody else holds this task · You do not hold this task · The task is done or withdrawn */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "task_claimed" | "task_not_claimed" | "task_ended";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description The calendar of that year is not known · Each paper needs a verdict · A verdict names a paper that waits for none · Each appealed transaction must be decided · More than the undisputed part · More than was appealed for · The merchant’s text is missing · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "verdict_missing" | "verdict_unknown_document" | "decision_incomplete" | "release_over_undisputed" | "release_over_appealed" | "text_missing" | "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
    Task_unclaim: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description New for each new request, the same when you retry.
                 * @example 5f0e7f0a-6a53-4f0e-9a44-2c1d9d0c7a11
                 */
                "Idempotency-Key"?: string;
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-de70-7702-886e-a206164864c2 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Gives a task back */
            200: {
                headers: {
                    /** @description true when this answer was given before */
                    "Idempotency-Replayed"?: "true";
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": {
                     *         "id": "0199d2a4-de70-7702-886e-a206164864c2",
                     *         "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "kind": "completeness_check",
                     *         "status": "open",
                     *         "roles": [
                     *           "agent"
                     *         ],
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "dueAt": "2026-12-04T15:59:59.999Z",
                     *         "overdue": false,
                     *         "holder": null,
                     *         "leaseUntil": null
                     *       },
                     *       "appeal": {
                     *         "id": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *         "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *         "level": 1,
                     *         "stage": "collecting_documents",
                     *         "stageText": {
                     *           "en": "Collecting documents",
                     *           "zh": "收集材料"
                     *         },
                     *         "outcome": null,
                     *         "outcomeText": null,
                     *         "reasonCode": "12",
                     *         "openedAt": "2026-11-23T02:15:00.000Z",
                     *         "openedBy": "agent.lin",
                     *         "closedAt": null,
                     *         "statement": "The payments are banquets of a wedding fair. 三笔款项为婚博会包席消费。",
                     *         "amountMinor": 4862000,
                     *         "currency": "CNY",
                     *         "policy": {
                     *           "id": "house",
                     *           "version": "2026-11-23"
                     *         },
                     *         "decideBy": {
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "limitId": "HOUSE-REVIEW",
                     *           "provisional": false
                     *         },
                     *         "wait": {
                     *           "kind": "documents",
                     *           "party": "merchant",
                     *           "turn": {
                     *             "en": "The merchant is asked for papers",
                     *             "zh": "等待商户提交材料"
                     *           },
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "overdue": false,
                     *           "provisional": false,
                     *           "onExpiry": "lapse",
                     *           "onExpiryText": {
                     *             "en": "The appeal lapses; a new one can be opened",
                     *             "zh": "申诉失效，可重新提起"
                     *           },
                     *           "escalationLevel": 0,
                     *           "nextMarkAt": "2026-11-27T15:59:59.999Z"
                     *         },
                     *         "checklist": {
                     *           "complete": false,
                     *           "accepted": 3,
                     *           "required": 5,
                     *           "missing": [
                     *             "identity_card"
                     *           ],
                     *           "groupsMissing": [
                     *             "trade_proof"
                     *           ],
                     *           "round": 1
                     *         },
                     *         "transactions": [
                     *           {
                     *             "id": "0199d2a4-6b3f-7666-83be-a09af4432ce7",
                     *             "reference": "RRN320118120001",
                     *             "takenAt": "2026-11-03T11:20:00.000Z",
                     *             "amountMinor": 4862000,
                     *             "contestedMinor": 1050000,
                     *             "undisputedMinor": 3812000,
                     *             "balance": {
                     *               "heldMinor": 4862000,
                     *               "remainingMinor": 4862000,
                     *               "pendingMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "decision": null,
                     *         "bank": null,
                     *         "releases": [],
                     *         "nextRemedy": null,
                     *         "actions": [
                     *           {
                     *             "action": "upload_document",
                     *             "taskId": null,
                     *             "taskKind": null,
                     *             "allowed": true,
                     *             "code": null,
                     *             "why": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskChanged"];
                };
            };
            /** @description The body is not JSON · The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_not_json" | "validation_failed" | "idempotency_key_missing";
                    };
                };
            };
            /** @description Who is calling? */
            401: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "unauthenticated";
                    };
                };
            };
            /** @description Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "not_your_case" | "permission_missing";
                    };
                };
            };
            /** @description No such task · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "task_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · Somebody else holds this task · You do not hold this task · The task is done or withdrawn */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "task_claimed" | "task_not_claimed" | "task_ended";
                    };
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "body_too_large";
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    };
                };
            };
            /** @description Something went wrong on our side */
            500: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer · The identity provider does not answer */
            503: {
                headers: {
                    /** @description Seconds after which to try again */
                    "Retry-After"?: number;
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "database_unavailable" | "identity_unavailable";
                    };
                };
            };
        };
    };
}
