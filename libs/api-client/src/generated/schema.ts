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
    "/v1/appeals/{appealId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for more time on a running clock; somebody else approves */
        post: operations["Clock_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/extensions/{extensionId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the time that another person asked for: the deadline moves and the other side is told */
        post: operations["Clock_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/extensions/{extensionId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says no to a proposal for more time; the clock runs as before */
        post: operations["Clock_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a stayed case go on with the time that was left */
        post: operations["Clock_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the case rest: every clock but the statutory ones stands still */
        post: operations["Clock_stay"];
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
    "/v1/appeals/{appealId}/undisputed-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the undisputed part go while the appeal goes on; asks for the approvals that a decision on the whole would */
        post: operations["Appeal_releaseUndisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{appealId}/undisputed-release/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second pair of eyes on the early release of the undisputed part */
        post: operations["Appeal_approveUndisputed"];
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
    "/v1/calendar/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in the calendar of a year with its source and hash; somebody else approves */
        post: operations["Calendar_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, and how far the open deadlines have been dated anew */
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/imports/{importId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the year in force; every open deadline that touches it is dated anew */
        post: operations["Calendar_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar deadlines are computed by: each year, how far it is known, and where it comes from */
        get: operations["Calendar_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed, in order for each case: a page, or a stream when `Accept: text/event-stream` asks for one */
        get: operations["Event_read"];
        put?: never;
        post?: never;
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
    "/v1/freeze-orders/{freezeOrderId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person’s word on what is pending: it counts, or is as if it had not been asked for */
        post: operations["OrderCommand_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/escort-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to bring to the authority whose order it is: its contact, what is held, which transactions, all dates, and where the audit trail ends */
        get: operations["Escort_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that an order has run out, before the sweep does */
        post: operations["OrderCommand_lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an order before its time, or what has lapsed. Money still held leaves by a decided release, not here */
        post: operations["OrderCommand_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One more period after the one that runs, without a gap; an authority’s renewal waits for a second person and binds meanwhile */
        post: operations["OrderCommand_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at a whole account again: it stays stopped for a month more with a reason, or is lifted */
        post: operations["OrderCommand_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes how the notice reached the merchant; saying so again changes nothing */
        post: operations["OrderCommand_serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freeze-orders/{freezeOrderId}/vary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Other functions or another limit; what an authority did and what becomes a whole account waits for a second person */
        post: operations["OrderCommand_vary"];
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
    "/v1/ops/appeals/{appealId}/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an appeal does not move, in words */
        get: operations["Diagnosis_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not move by itself, by cause, the newest first */
        get: operations["Finding_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding */
        get: operations["Finding_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/findings/{findingId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that somebody is on it; silences this finding, not its class */
        post: operations["Finding_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/findings/{findingId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A finding’s appeals, stuck longest first */
        get: operations["Finding_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/order-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alarms about freeze orders, newest first: an end that is near, an order that lapsed and that nobody lifted, a whole account to look at again */
        get: operations["OrderWatch_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a run of a remedy over a finding’s appeals, or over those named */
        post: operations["Remedy_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run and how far it has come */
        get: operations["Remedy_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/{runId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each appeal of a run */
        get: operations["Remedy_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/{runId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with a run that was stopped */
        post: operations["Remedy_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/{runId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries again only what was refused or failed */
        post: operations["Remedy_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/{runId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds a run; what is under way ends, the rest stays pending */
        post: operations["Remedy_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ops/remedies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A dry run: what a remedy would do to these appeals as they stand */
        post: operations["Remedy_forecast"];
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
    "/v1/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Penalties, newest first; merchants see theirs from the charge on */
        get: operations["Penalty_list"];
        put?: never;
        /** Proposes a penalty by the schedule; nothing is owed until somebody else agrees */
        post: operations["Penalty_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penalties/{penaltyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One penalty: why, how much is owed, the remedy and the time for it */
        get: operations["Penalty_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penalties/{penaltyId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees to what somebody else proposed: the charge, or its reversal */
        post: operations["Penalty_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penalties/{penaltyId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses what somebody else proposed: the charge, or its reversal */
        post: operations["Penalty_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penalties/{penaltyId}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to reverse a charged penalty: the only way it is taken back */
        post: operations["Penalty_reverse"];
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
    "/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Early warnings with their evidence, newest first */
        get: operations["Warning_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warnings/{warningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One early warning */
        get: operations["Warning_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warnings/{warningId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a warning up: everybody sees who looks into it */
        post: operations["Warning_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/warnings/{warningId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a warning with what came of it */
        post: operations["Warning_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses for events; paused ones say why */
        get: operations["Webhook_list"];
        put?: never;
        /** Registers an address for events; its secret is shown this once */
        post: operations["Webhook_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One address, with the schedule of its retries */
        get: operations["Webhook_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives another address or other events */
        post: operations["Webhook_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent and what came back: codes and times, no bodies */
        get: operations["Webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends once more what was delivered or given up */
        post: operations["Webhook_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends nothing more until resumed; what happens meanwhile is not lost */
        post: operations["Webhook_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an address for good */
        post: operations["Webhook_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again, beginning with what was left, in order */
        post: operations["Webhook_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a new secret; for a day both sign */
        post: operations["Webhook_rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a webhook.test event */
        post: operations["Webhook_test"];
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
        AcknowledgeWarning: Record<string, never>;
        /** @description Something that can be done, and whether you may do it now. The answer comes from the rules that guard the command. */
        Action: {
            /** @enum {string} */
            action: "upload_document" | "withdraw" | "open_second_appeal" | "release_undisputed" | "approve_undisputed" | "propose_waiver" | "decide_waiver" | "stay" | "resume" | "claim" | "unclaim" | "complete";
            allowed: boolean;
            /** @description The code you would be refused with; null where the action is open to you. */
            code: string | null;
            /** @description The task it is about; null for what is done to the appeal itself. */
            taskId: string | null;
            taskKind: ("completeness_check" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair") | null;
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
        AmountLimit: {
            /** @enum {string} */
            kind: "per_transaction" | "in_all" | "whole_account";
            limitMinor: number | null;
            reason: string | null;
            reviewAt: string | null;
        };
        /** @description Of each transaction at most so much (null: all of it), in all at most so much, or the whole account with a reason. */
        AmountLimitWish: {
            /** @enum {string} */
            kind: "per_transaction";
            limitMinor: number | null;
        } | {
            /** @enum {string} */
            kind: "in_all";
            /** @description Minor units (fen). */
            limitMinor: number;
        } | {
            /** @enum {string} */
            kind: "whole_account";
            reason: string;
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
            /** @description Whose time has run since when, until when, and what it stands still for. */
            clocks: components["schemas"]["Clock"][];
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
            /** @description Merchants see it once it is approved. */
            earlyRelease: components["schemas"]["EarlyRelease"] | null;
            /** @description What does not fit in the papers so far. */
            findings: components["schemas"]["PaperFinding"][];
            /** Format: uuid */
            freezeOrderId: string;
            /** @description What a decided case is taken up again for. */
            ground: components["schemas"]["Ground"] | null;
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
            outcome: ("released_in_full" | "released_in_part" | "freeze_confirmed" | "referred_to_authority" | "withdrawn" | "lapsed") | null;
            outcomeText: components["schemas"]["BilingualText"] | null;
            policy: {
                id: string;
                version: string;
            };
            /** @description Null where it may not be told. */
            reasonCode: string | null;
            releases: components["schemas"]["ReleaseOrder"][];
            /** @enum {string} */
            stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            stageText: components["schemas"]["BilingualText"];
            statement: string;
            /** @description Null while the case goes on. */
            stay: components["schemas"]["Stay"] | null;
            /** @description What the steps of the route found, oldest first. */
            stepFindings: components["schemas"]["StepFinding"][];
            /** @description Empty for merchants. */
            tasks: {
                holder: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "completeness_check" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
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
            outcome: ("released_in_full" | "released_in_part" | "freeze_confirmed" | "referred_to_authority" | "withdrawn" | "lapsed") | null;
            /** @description Null where it may not be told. */
            reasonCode: string | null;
            /** @enum {string} */
            stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            wait: components["schemas"]["WaitLine"] | null;
        };
        AppealPage: {
            items: components["schemas"]["AppealLine"][];
            nextCursor: string | null;
        };
        ApprovePenalty: Record<string, never>;
        ApprovePolicy: {
            /** @description The revision you have read. */
            revision: number;
        };
        ApproveUndisputed: {
            approve: boolean;
            why?: string | null;
        };
        /** @description Where the order’s chain of audit entries ends: who holds this can tell whether it was changed later. */
        AuditHead: {
            entries: number;
            headHash: string;
            stream: string;
        } | null;
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
        /** @description held = remaining + pending + reserved + released + offset + refunded + transferred, always. */
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
            reservedMinor: number;
            /** @description Minor units (fen). */
            transferredMinor: number;
        };
        BankAnswered: {
            /** @enum {string} */
            appealStage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            messageId: string;
            /** Format: uuid */
            requestId: string;
        };
        /** @description What a person reads, in both languages. */
        BilingualText: {
            en: string;
            zh: string;
        };
        CalendarImport: {
            approvedAt: string | null;
            approvedBy: string | null;
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Appeals looked at so far. */
            looked: number;
            /** @description Those of which a deadline moved. */
            moved: number;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            /** @description Appeals the calendar refuses to date: their deadlines stay as they were. */
            refused: string[];
            restDays: string[];
            sha256: string;
            source: string;
            /**
             * @description proposed → redating (approved; open deadlines are being dated anew) → done
             * @enum {string}
             */
            state: "proposed" | "redating" | "done";
            /** @enum {string} */
            status: "OFFICIAL" | "PROVISIONAL" | "NONE";
            workDays: string[];
            year: number;
        };
        CalendarYear: {
            approvedBy: string | null;
            lastImport: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "proposed" | "redating" | "done";
            } | null;
            proposedBy: string | null;
            /** Format: date-time */
            recordedAt: string;
            restDays: string[];
            /** @description Null for a year that came with the release. */
            sha256: string | null;
            source: string;
            /** @enum {string} */
            status: "OFFICIAL" | "PROVISIONAL" | "NONE";
            /** @example 2 */
            version: number;
            workDays: string[];
            year: number;
        };
        CalendarYears: {
            /** @description Every other year is NONE: nothing is computed from it. */
            years: components["schemas"]["CalendarYear"][];
            /** @enum {string} */
            zone: "Asia/Shanghai";
        };
        Checklist: {
            /** Format: uuid */
            appealId: string;
            /** @description What does not fit in the papers so far: across them, against the merchant’s record, in their numbers and dates. */
            findings: components["schemas"]["PaperFinding"][];
            lines: components["schemas"]["ChecklistLine"][];
            summary: components["schemas"]["ChecklistSummary"];
        };
        ChecklistLine: {
            code: string;
            documents: components["schemas"]["Document"][];
            /** @description The paper has a date after which it proves nothing: state it as expiresOn. */
            expires: boolean;
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
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "UNSAFE_FILE" | "NOT_ACCEPTED" | "FORGERY_SUSPECTED";
                text: components["schemas"]["BilingualText"];
            } | null;
            sealed: boolean;
            /**
             * @description The best that has become of this line.
             * @enum {string}
             */
            status: "missing" | "scanning" | "uploaded" | "rejected" | "accepted" | "waived";
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
        Clock: {
            checkedHow: string;
            /** @description While it stands still: if it went on now. Null where the calendar of the year is not known: nothing is guessed. */
            dueAt: string | null;
            dueOn: string | null;
            /** @description When what it ran for was done. */
            endedAt: string | null;
            /** @description How far it may be extended and by whom; null where its source allows none. */
            extendable: {
                approver: string;
                maxTotal: number;
                mustNotify: boolean;
                /** @enum {string} */
                unit: "calendar_day" | "business_day" | "hour" | "week" | "month" | "year";
            } | null;
            extendedTo: {
                approvedBy: string | null;
                noticeAt: string | null;
                total: number;
            } | null;
            /** @enum {string} */
            kind: "statutory" | "handling" | "merchant" | "bank" | "step";
            /** @description Article the number comes from, or `house`. */
            legalRef: string;
            length: components["schemas"]["BilingualText"];
            /**
             * @description The time limit it runs by, from the pinned policy version.
             * @example CN-AML-39/decide_and_reply
             */
            limitId: string;
            overdue: boolean;
            pausedBecause: ("merchant" | "bank" | "stay") | null;
            pausedSince: string | null;
            pausedText: components["schemas"]["BilingualText"] | null;
            proposed: components["schemas"]["ExtensionProposal"] | null;
            /** @description A year whose calendar is provisional was consulted. */
            provisional: boolean;
            /** Format: date-time */
            startedAt: string;
            /** @description Whose time it counts. */
            text: components["schemas"]["BilingualText"];
            title: components["schemas"]["BilingualText"];
        };
        CloseWarning: {
            /** @description What came of it. */
            why: string;
        };
        ConfirmFreezeOrderChange: {
            agree: boolean;
            why?: string;
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
                role: "agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system";
            }[];
            approvalsNeeded: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /** @enum {string} */
            effect: "in_full" | "in_part" | "refused";
            /** Format: uuid */
            id: string;
            /** @description For those who decide and those who check decisions; null for everybody else. */
            internalText: string | null;
            items: {
                /** @description Minor units (fen). */
                keepMinor: number;
                offsetAgainst: string | null;
                /** @description Set off against a debt, minor units. */
                offsetMinor: number;
                /** @description Back to the card that paid, minor units. */
                refundMinor: number;
                /** @description Minor units (fen). */
                releaseMinor: number;
                /** @description Stays held as a reserve, minor units. */
                reserveMinor: number;
                /** Format: uuid */
                transactionId: string;
                /** @description To another order or an authority, minor units. */
                transferMinor: number;
                /** @description Null for merchants. */
                transferTo: string | null;
            }[];
            merchantText: components["schemas"]["BilingualText"];
            /** @description What can be done against the decision, and until when; null only where everything is released. */
            nextRemedy: components["schemas"]["NextRemedy"] | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string | null;
            /** @description The merchant’s money leaves then or later; null: at once. */
            releaseNotBefore: string | null;
            /** @enum {string} */
            status: "proposed" | "approved" | "returned";
        };
        DecisionSplit: {
            /** @description Stays held, minor units; absent: what the other parts leave. */
            keepMinor?: number;
            /** @description Reference of that debt; no card or account number. */
            offsetAgainst?: string | null;
            /** @description Set off against a debt of the merchant, minor units. */
            offsetMinor?: number;
            /** @description Back to the card that paid, minor units; goes out before the merchant’s release. */
            refundMinor?: number;
            /** @description To the merchant, minor units (fen). */
            releaseMinor: number;
            /** @description Stays held as a reserve, minor units. */
            reserveMinor?: number;
            /** Format: uuid */
            transactionId: string;
            /** @description To the account of another order or of an authority, minor units. */
            transferMinor?: number;
            /** @description Reference of that order or account; no card or account number. */
            transferTo?: string | null;
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
        DeclineExtension: {
            why: string;
        };
        /** @description Why an appeal does not move: what it waits for, what was tried, what to do. */
        Diagnosis: {
            /** Format: uuid */
            appealId: string;
            findings: components["schemas"]["Finding"][];
            inWords: components["schemas"]["BilingualText"];
            lastFact: {
                /** Format: date-time */
                at: string;
                type: string;
            } | null;
            /** @enum {string} */
            stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
            /** @description False: it waits as it should. */
            stuck: boolean;
            /** @description What has been done towards what it waits for; an instant of null means: not yet. */
            tried: {
                at: string | null;
                what: components["schemas"]["BilingualText"];
            }[];
            wait: components["schemas"]["Wait"] | null;
        };
        Document: {
            /** @description For a paper handed in instead of another: why. */
            alternativeReason: string | null;
            /** @description What was stated about the paper; the values themselves are kept sealed. */
            claims: {
                /** @enum {string} */
                kind: "businessName" | "personName" | "licenceNumber" | "idNumber" | "accountHolder" | "accountNumber" | "accountTail" | "cardNumber" | "terminalSerial";
                matchesRecord: boolean | null;
                wellFormed: boolean;
            }[];
            expiresOn: string | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            mediaType: string;
            /** @description Why it was turned down. Merchants never read FORGERY_SUSPECTED. */
            rejection: {
                /** @enum {string} */
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "UNSAFE_FILE" | "NOT_ACCEPTED" | "FORGERY_SUSPECTED";
                note: string | null;
                text: components["schemas"]["BilingualText"];
            } | null;
            requirementCode: string;
            round: number;
            /**
             * @description quarantined: being scanned, opened by nobody; not_scanned: there was no scanner when it came.
             * @enum {string}
             */
            scan: "not_scanned" | "quarantined" | "clean" | "refused";
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
        /** @description The undisputed part, let go while the appeal about the rest goes on. */
        EarlyRelease: {
            approvals: {
                /** Format: date-time */
                at: string;
                by: string | null;
                /** @enum {string} */
                role: "agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system";
            }[];
            approvalsNeeded: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /** Format: uuid */
            id: string;
            items: {
                /** @description Minor units (fen). */
                amountMinor: number;
                /** Format: uuid */
                transactionId: string;
            }[];
            /** Format: date-time */
            proposedAt: string;
            /** @description Null where the route let it go, and for merchants. */
            proposedBy: string | null;
            /** @enum {string} */
            status: "proposed" | "asking_bank" | "releasing" | "released" | "ended";
        };
        EndInterest: Record<string, never>;
        EscortedOrder: {
            audit: components["schemas"]["AuditHead"];
            currency: string;
            /** Format: date-time */
            effectiveAt: string;
            expiresAt: string | null;
            /** Format: uuid */
            freezeOrderId: string;
            /** @description Minor units (fen). */
            heldMinor: number;
            /** Format: date-time */
            imposedAt: string;
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
            /** @enum {string} */
            status: "proposed" | "announced" | "active" | "lapsed" | "lifted" | "averted";
            transactions: {
                /** @description Minor units (fen). */
                amountMinor: number;
                /** @description Minor units (fen). */
                heldMinor: number;
                /** Format: uuid */
                id: string;
                reference: string;
                /** @description Minor units (fen). */
                releasedMinor: number;
                /** Format: date-time */
                takenAt: string;
            }[];
        };
        EscortFile: {
            account: {
                currency: string;
                /** @description Everything held for the merchant, under whatever order, and not on its way out. */
                heldMinor: number;
                /** @description Above the largest limit of the authorities’ orders that bind. */
                mayLeaveMinor: number;
                orders: components["schemas"]["EscortedOrder"][];
            };
            manifest: {
                /** Format: uuid */
                freezeOrderId: string;
                merchantNo: string;
                /** Format: date-time */
                preparedAt: string;
                /** @description Over the canonical JSON (RFC 8785) of `order` and `account`. */
                sha256: string;
                title: components["schemas"]["BilingualText"];
            };
            order: components["schemas"]["FreezeOrderLine"];
        };
        Event: {
            /**
             * @description The subject as it is; null where it exists no more.
             * @example {
             *       "stage": "risk_review",
             *       "outcome": null,
             *       "round": 1
             *     }
             */
            after: Record<string, never> | null;
            appealId: string | null;
            /**
             * @description The subject as it was; null where it did not exist.
             * @example {
             *       "stage": "collecting_documents",
             *       "outcome": null,
             *       "round": 1
             *     }
             */
            before: Record<string, never> | null;
            /**
             * @example {
             *       "from": "collecting_documents",
             *       "stage": "risk_review"
             *     }
             */
            data: Record<string, never>;
            freezeOrderId: string | null;
            /**
             * Format: uuid
             * @description Opaque and stable: skip an id you have had.
             */
            id: string;
            merchantId: string | null;
            /** Format: date-time */
            occurredAt: string;
            subject: {
                id: string;
                /** @example appeal */
                kind: string;
            };
            /**
             * @example appeal.stage_entered
             * @enum {string}
             */
            type: "appeal.changed" | "appeal.closed" | "appeal.decide_by_moved" | "appeal.documents_requested" | "appeal.ending_decided" | "appeal.opened" | "appeal.participant_joined" | "appeal.remedy_applied" | "appeal.remedy_moved" | "appeal.resumed" | "appeal.stage_entered" | "appeal.stayed" | "bank_request.answered" | "bank_request.chased" | "bank_request.finding_approved" | "bank_request.finding_returned" | "bank_request.found_by_hand" | "bank_request.message_sent" | "bank_request.opened" | "conflict.changed" | "decision.approved" | "decision.enlarged" | "decision.proposed" | "decision.returned" | "document.accepted" | "document.received" | "document.rejected" | "document.scanned" | "early_release.approved" | "early_release.ended" | "early_release.proposed" | "extension.declined" | "extension.granted" | "extension.notified" | "extension.proposed" | "finding.recorded" | "freeze_order.announced" | "freeze_order.averted" | "freeze_order.change_confirmed" | "freeze_order.change_proposed" | "freeze_order.change_turned_down" | "freeze_order.changed" | "freeze_order.funds_spared" | "freeze_order.imposed" | "freeze_order.lapsed" | "freeze_order.lifted" | "freeze_order.mark_fired" | "freeze_order.proposed" | "freeze_order.renewed" | "freeze_order.reviewed" | "freeze_order.served" | "freeze_order.took_effect" | "freeze_order.varied" | "merchant.changed" | "merchant.registered" | "policy.changed" | "record.changed" | "release.held_back" | "release.outcome_unknown" | "release.placed" | "release.posted" | "release.resumed" | "release.voided" | "reserve.made" | "reserve.taken_up" | "task.cancelled" | "task.claimed" | "task.completed" | "task.offered" | "task.opened" | "task.unclaimed" | "wait.ended" | "wait.mark_fired" | "wait.moved" | "wait.opened" | "waiver.approved" | "waiver.proposed" | "waiver.refused" | "webhook_endpoint.changed";
            /** @example 1 */
            version: number;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description Go on after this one. */
            lastEventId: string | null;
            /** @description There are later ones already. */
            more: boolean;
        };
        /** @description Somebody asks for more time; another person approves or declines. */
        ExtensionProposal: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string | null;
            /**
             * @example {
             *       "en": "The notary is closed.",
             *       "zh": "公证处休息。"
             *     }
             */
            reason: components["schemas"]["BilingualText"];
            to: number;
        };
        /** @description Something that does not move by itself: opened once for each cause, resolved by itself when gone, kept as history. */
        Finding: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            /**
             * @description What findings are grouped by: the error without its ids and values.
             * @example send_bank_message: the bank answered <n>
             */
            cause: string;
            /** @enum {string} */
            class: "worker_absent" | "workflow_task_failing" | "workflow_missing" | "activity_retrying" | "outbox_lag" | "signal_lost" | "mark_late" | "release_unknown" | "released_still_held" | "decided_not_released" | "bank_silent" | "claim_abandoned" | "task_unowned" | "wait_overdue" | "calendar_provisional";
            /** @description How many are stuck for this cause, at the last look. */
            count: number;
            /** @description What is held in these appeals. */
            held: {
                /** @description Minor units (fen). */
                amountMinor: number;
                currency: string;
            }[];
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: date-time */
            oldestSince: string;
            /** Format: date-time */
            openedAt: string;
            /** @description What POST /v1/ops/remedies can do about it. */
            remedies: ("nudge" | "resend_to_bank" | "return_task")[];
            resolvedAt: string | null;
            /** @example docs/runbooks/bank-silent.md */
            runbook: string;
            /** Format: date-time */
            seenAt: string;
            /** @enum {string} */
            state: "open" | "acknowledged" | "resolved";
            title: components["schemas"]["BilingualText"];
            whatToDo: components["schemas"]["BilingualText"];
        };
        FindingAcknowledged: {
            acknowledgedBy: string;
            /** Format: uuid */
            findingId: string;
        };
        FindingPage: {
            items: components["schemas"]["Finding"][];
            nextCursor: string | null;
        };
        /** @description What its kind of finding holds; the other fields are null. */
        FindingParticulars: {
            affectedFrom: string | null;
            affectedTo: string | null;
            keysRotatedAt: string | null;
            location: string | null;
            noticeNumber: string | null;
            photoDocumentIds: string[];
            recordNumber: string | null;
            releaseUpToMinor: number | null;
            remediation: string | null;
            terminalSerial: string | null;
        };
        FreezeOrder: {
            /** @description Minor units (fen). */
            amountMinor: number;
            currency: string;
            documentRef: string | null;
            /** Format: date-time */
            effectiveAt: string;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            imposedAt: string;
            /** @description Null for merchants. */
            imposedBy: string | null;
            issuer: components["schemas"]["IssuingBody"];
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
            /** @description Null where it may not be told. */
            legalRef: string | null;
            liftedBy: components["schemas"]["BilingualText"];
            limit: components["schemas"]["AmountLimit"];
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            merchantText: components["schemas"]["BilingualText"];
            /** @description Null: as often as its authority says. */
            mostRenewals: number | null;
            openAppealId: string | null;
            pending: components["schemas"]["PendingOrderChange"] | null;
            /** @description Null where it may not be told. */
            reason: components["schemas"]["ReasonCode"] | null;
            /** @description Minor units (fen). */
            releasedMinor: number;
            /** @description Minor units (fen). */
            remainingMinor: number;
            renewals: number;
            servedAt: string | null;
            settlementAccount: components["schemas"]["MaskedAccount"];
            /**
             * @description Whose measure it is. An authority’s can only be contested with the authority.
             * @enum {string}
             */
            source: "acquirer" | "bank" | "authority";
            /** @enum {string} */
            status: "proposed" | "announced" | "active" | "lapsed" | "lifted" | "averted";
            stops: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
            transactions: components["schemas"]["FrozenTransaction"][];
        };
        FreezeOrderLine: {
            /** @description Minor units (fen). */
            amountMinor: number;
            currency: string;
            documentRef: string | null;
            /** Format: date-time */
            effectiveAt: string;
            expiresAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            imposedAt: string;
            /** @description Null for merchants. */
            imposedBy: string | null;
            issuer: components["schemas"]["IssuingBody"];
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
            /** @description Null where it may not be told. */
            legalRef: string | null;
            liftedBy: components["schemas"]["BilingualText"];
            limit: components["schemas"]["AmountLimit"];
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            merchantText: components["schemas"]["BilingualText"];
            /** @description Null: as often as its authority says. */
            mostRenewals: number | null;
            openAppealId: string | null;
            pending: components["schemas"]["PendingOrderChange"] | null;
            /** @description Null where it may not be told. */
            reason: components["schemas"]["ReasonCode"] | null;
            /** @description Minor units (fen). */
            releasedMinor: number;
            /** @description Minor units (fen). */
            remainingMinor: number;
            renewals: number;
            servedAt: string | null;
            settlementAccount: components["schemas"]["MaskedAccount"];
            /**
             * @description Whose measure it is. An authority’s can only be contested with the authority.
             * @enum {string}
             */
            source: "acquirer" | "bank" | "authority";
            /** @enum {string} */
            status: "proposed" | "announced" | "active" | "lapsed" | "lifted" | "averted";
            stops: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
        };
        FreezeOrderPage: {
            items: components["schemas"]["FreezeOrderLine"][];
            nextCursor: string | null;
        };
        FrequencyEvidence: {
            /** @enum {string} */
            kind: "frequency";
            merchants: number;
            /** @description Freeze orders counted, newest first; twenty at most. */
            orderIds: string[];
            orders: number;
        };
        FrozenTransaction: {
            /** @description Minor units (fen). */
            amountMinor: number;
            balance: components["schemas"]["Balance"];
            /** @description Contested by a cardholder, minor units: stays, or goes back to the card. */
            contestedMinor: number;
            /** Format: uuid */
            id: string;
            reference: string;
            /** Format: date-time */
            takenAt: string;
            /** @description Still held and not contested, minor units: at most this can be released. */
            undisputedMinor: number;
        };
        Ground: {
            error: ("facts" | "rule" | "amount" | "procedure") | null;
            /** @enum {string} */
            kind: "new_evidence" | "named_error";
            what: string;
        };
        HeldShareEvidence: {
            /** @description Minor units (fen). */
            allHeldMinor: number;
            currency: string;
            /** @description Minor units (fen). */
            heldMinor: number;
            /** @enum {string} */
            kind: "held_share";
            orderIds: string[];
            percent: number;
        };
        ImportCalendar: {
            /** @description Days off beyond the weekends. Of a provisional year: the statutory days alone. */
            restDays: string[];
            /** @description SHA-256 of the file the days were read from, hexadecimal. */
            sha256: string;
            /** @example 国务院办公厅关于2027年部分节假日安排的通知 */
            source: string;
            /**
             * @description NONE takes a provisional year back: deadlines that touch it are then refused rather than guessed.
             * @enum {string}
             */
            status: "OFFICIAL" | "PROVISIONAL" | "NONE";
            /** @description Weekend days worked to make up for a bridge (调休). */
            workDays: string[];
            year: number;
        };
        ImposeFreezeOrder: {
            /**
             * @description The longer period that some kinds know.
             * @default false
             */
            complexCase?: boolean;
            currency: string;
            /**
             * @description Number of the document it rests on.
             * @example （2026）京0105执保123号
             */
            documentRef?: string;
            /**
             * Format: date-time
             * @description Left out: now. An own order that takes effect later is announced; an authority’s may have begun before.
             */
            effectiveAt?: string;
            /**
             * Format: date-time
             * @description Left out: as long as this kind may stand, or until it is lifted.
             */
            expiresAt?: string;
            /** @description The authority or bank: an office, never a private person. */
            issuer?: {
                contact: string;
                name: string;
            };
            /** @enum {string} */
            kind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
            legalRef: string;
            /** @description Left out: each transaction as it is. */
            limit?: components["schemas"]["AmountLimitWish"];
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
            /**
             * @description None for an authority’s order.
             * @default []
             */
            transactions?: {
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
        IssuingBody: {
            contact: string;
            name: string;
        } | null;
        LiftFreezeOrder: {
            /**
             * @description Number of the document it rests on.
             * @example （2026）京0105执保123号
             */
            documentRef?: string;
            why: string;
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
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "release_scheduled" | "stay";
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            nextMarkAt: string | null;
            /** @enum {string} */
            onExpiry: "lapse" | "escalate" | "bank_desk" | "release_repair" | "release_due" | "resume";
            overdue: boolean;
            /** @enum {string} */
            party: "merchant" | "acquirer" | "bank" | "settlement";
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
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
        NoFields: Record<string, never>;
        OpenAppeal: {
            amountMinor?: number | null;
            /**
             * @description Somebody else files for the merchant: the authority to do so is asked for.
             * @default false
             */
            filedByOther?: boolean;
            /** Format: uuid */
            freezeOrderId: string;
            /**
             * @description Asked for at level 2, and to take a case up again after its final decision.
             * @example {
             *       "kind": "named_error",
             *       "error": "amount",
             *       "what": "Order 3 was counted twice."
             *     }
             */
            ground?: ({
                /** @enum {string} */
                kind: "new_evidence";
                /** @description What nobody had seen when the case was decided. */
                what: string;
            } | {
                /** @enum {string} */
                error: "facts" | "rule" | "amount" | "procedure";
                /** @enum {string} */
                kind: "named_error";
                what: string;
            }) | null;
            /** @default 1 */
            level?: 1 | 2;
            statement: string;
            /** @description Absent: everything that is held. */
            transactionIds?: string[] | null;
        };
        OrderAlarm: {
            /**
             * Format: date-time
             * @description When it was to be raised.
             */
            at: string;
            expiresAt: string | null;
            /** Format: date-time */
            firedAt: string;
            /** Format: uuid */
            freezeOrderId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "expiry_near" | "lapse" | "not_lifted" | "review_due";
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            /** @enum {string} */
            orderKind: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
            /** @enum {string} */
            status: "proposed" | "announced" | "active" | "lapsed" | "lifted" | "averted";
            text: components["schemas"]["BilingualText"];
        };
        OrderAlarmPage: {
            items: components["schemas"]["OrderAlarm"][];
            nextCursor: string | null;
        };
        /** @description Something about the papers that does not fit. It never turns a paper down by itself. */
        PaperFinding: {
            /** @enum {string} */
            code: "BUSINESS_NAME_DIFFERS" | "PERSON_NAME_DIFFERS" | "LICENCE_NUMBER_DIFFERS" | "ID_NUMBER_DIFFERS" | "ACCOUNT_HOLDER_DIFFERS" | "ACCOUNT_DIFFERS" | "TERMINAL_SERIAL_DIFFERS" | "ACCOUNT_IN_ANOTHER_NAME" | "BUSINESS_NAME_NOT_ON_RECORD" | "ACCOUNT_HOLDER_NOT_ON_RECORD" | "ACCOUNT_NOT_ON_RECORD" | "LICENCE_NUMBER_MALFORMED" | "ID_NUMBER_MALFORMED" | "CARD_NUMBER_MALFORMED" | "PAPER_EXPIRED" | "SAME_FILE_TWICE" | "FILE_USED_FOR_ANOTHER_MERCHANT" | "FILE_USED_BEFORE";
            documentIds: string[];
            /**
             * @description error: put right or explain; warning: may have a good reason; notice: only said.
             * @enum {string}
             */
            severity: "error" | "warning" | "notice";
            text: components["schemas"]["BilingualText"];
        };
        Penalty: {
            /** @description Minor units (fen). */
            amountMinor: number;
            currency: string;
            decidedAt: string | null;
            decidedBy: string | null;
            freezeOrderId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Null for merchants. */
            internalText: string | null;
            legalRef: string;
            lineId: string;
            /** Format: uuid */
            merchantId: string;
            merchantText: components["schemas"]["BilingualText"];
            /** @description What is owed of it now, minor units; never taken from held funds but by a decision that says so. */
            owedMinor: number;
            policyVersion: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Null for merchants. */
            proposedBy: string | null;
            /** @description Null for merchants: they read the text. */
            reasonCode: string | null;
            remedy: components["schemas"]["BilingualText"];
            remedyUntilAt: string | null;
            /** @enum {string} */
            status: "proposed" | "refused" | "charged" | "reversal_proposed" | "reversed";
            title: components["schemas"]["BilingualText"];
            /** @description Why it was refused or is to be reversed; null for merchants. */
            why: string | null;
        };
        PenaltyPage: {
            items: components["schemas"]["Penalty"][];
            nextCursor: string | null;
        };
        PenaltyWhy: {
            why: string;
        };
        /** @description Waits for a second person. */
        PendingOrderChange: {
            documentRef: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            /** @enum {string} */
            what: "impose" | "vary" | "renew" | "lift";
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
        ProposeExtension: {
            /**
             * @description The running clock, by its limit.
             * @example HOUSE-DOCUMENTS
             */
            limitId: string;
            /**
             * @description Told to the other side once the time is granted.
             * @example {
             *       "en": "The notary is closed.",
             *       "zh": "公证处休息。"
             *     }
             */
            reason: {
                en: string;
                zh: string;
            };
            /**
             * @description The new total in the limit’s unit, counted from the start.
             * @example 20
             */
            to: number;
        };
        ProposePenalty: {
            /**
             * @description Takings in breach, minor units; what a rate is reckoned from.
             * @default 0
             */
            basisMinor?: number;
            currency: string;
            /**
             * @description The order the breach was found with, if any.
             * @default null
             */
            freezeOrderId?: string | null;
            internalText: string;
            /** @description A line of the schedule in the policy in force. */
            lineId: string;
            /** Format: uuid */
            merchantId: string;
            /** @description Why, in words for the merchant. */
            merchantText: {
                en: string;
                zh: string;
            };
            reasonCode: string;
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
        ReleaseOrder: {
            /** @description Minor units (fen). */
            amountMinor: number;
            coreReference: string | null;
            /** @description Null for the merchant’s own account, and for merchants. */
            destinationReference: string | null;
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description Whether it carries out the decision, or let the undisputed part go before it.
             * @enum {string}
             */
            part: "decision" | "undisputed";
            /** Format: date-time */
            placedAt: string;
            /** @enum {string} */
            purpose: "cardholder_refund" | "offset" | "transfer" | "release";
            /** @enum {string} */
            status: "placed" | "unknown" | "posted" | "voided";
        };
        ReleaseUndisputed: {
            /** @description Absent: everything that nobody contests. */
            items?: {
                /** @description Minor units (fen). */
                amountMinor: number;
                /** Format: uuid */
                transactionId: string;
            }[] | null;
        };
        /** @description What a run would do, tried on the appeals as they stand; nothing came of it. */
        RemedyForecast: {
            /** @description How many appeals the run would be over. */
            count: number;
            /** @description How many of them were tried; at most 500. */
            looked: number;
            refusals: {
                /** Format: uuid */
                appealId: string;
                code: string;
                title: components["schemas"]["BilingualText"];
            }[];
            /** @enum {string} */
            remedy: "nudge" | "resend_to_bank" | "return_task";
            wouldApply: number;
            wouldBeRefused: number;
        };
        RemedyItem: {
            /** Format: uuid */
            appealId: string;
            /** @description Why it was refused. */
            code: string | null;
            /** @enum {string} */
            state: "pending" | "done" | "refused" | "failed";
        };
        RemedyItemPage: {
            items: components["schemas"]["RemedyItem"][];
            nextCursor: string | null;
        };
        RemedyRun: {
            counts: {
                done: number;
                failed: number;
                pending: number;
                refused: number;
            };
            endedAt: string | null;
            findingId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            remedy: "nudge" | "resend_to_bank" | "return_task";
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            state: "running" | "stopped" | "done";
            why: string;
        };
        RemedyRunChanged: {
            /** @enum {string} */
            change: "stop" | "resume" | "retry";
            /** Format: uuid */
            runId: string;
        };
        RemedyRunStarted: {
            count: number;
            /** Format: uuid */
            runId: string;
        };
        RenewFreezeOrder: {
            /** @default false */
            complexCase?: boolean;
            /**
             * @description Number of the document it rests on.
             * @example （2026）京0105执保123号
             */
            documentRef?: string;
            /** Format: date-time */
            expiresAt?: string;
            why: string;
        };
        ResumeAppeal: {
            why: string;
        };
        ReviewWholeAccount: {
            keep: boolean;
            why: string;
        };
        ServeFreezeOrder: {
            means: string;
        };
        /** @description The case rests: every clock but the statutory ones stands still. */
        Stay: {
            by: string | null;
            /**
             * @description What was waited for, and goes on when the stay ends.
             * @enum {string}
             */
            interrupted: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "release_scheduled" | "stay";
            /** @description As our people wrote it; null for merchants and those who act for them. */
            reason: string | null;
            /** @enum {string} */
            requestedBy: "merchant" | "acquirer" | "authority";
            /** Format: date-time */
            since: string;
            text: components["schemas"]["BilingualText"];
        };
        StayAppeal: {
            /** @example A court decides on the same funds. */
            reason: string;
            /** @enum {string} */
            requestedBy: "merchant" | "acquirer" | "authority";
        };
        /** @description What a step of the route found. Merchants see the findings that hold a text for them, and of these the text alone. */
        StepFinding: {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** Format: uuid */
            id: string;
            /** @description For those who decide and those who check decisions; null for everybody else. */
            internalText: string | null;
            /** @enum {string} */
            kind: "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review";
            merchantText: components["schemas"]["BilingualText"] | null;
            particulars: components["schemas"]["FindingParticulars"] | null;
            taskId: string | null;
            verdict: ("matches" | "differs" | "under_review" | "no_review" | "secured" | "not_secured" | "as_registered" | "deviates" | "clear" | "restrict" | "refer_to_authority") | null;
        };
        StuckItem: {
            /** Format: uuid */
            appealId: string;
            currency: string;
            goneAt: string | null;
            /** @description Minor units (fen). */
            heldMinor: number;
            /** Format: date-time */
            since: string;
        };
        StuckItemPage: {
            items: components["schemas"]["StuckItem"][];
            nextCursor: string | null;
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
            kind: "completeness_check" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
            leaseUntil: string | null;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            /** @description Who may claim it. */
            roles: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
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
            kind: "completeness_check" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
            leaseUntil: string | null;
            /** Format: uuid */
            merchantId: string;
            merchantNo: string;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            reasonCode: string;
            /** @description Who may claim it. */
            roles: ("agent" | "reviewer" | "lead" | "approver" | "risk_manager" | "compliance" | "treasury" | "security" | "inspector" | "operator" | "auditor" | "merchant" | "third_party_agent" | "bank" | "system")[];
            /** @enum {string} */
            stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
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
                code: "ILLEGIBLE" | "EXPIRED" | "NAME_MISMATCH" | "AMOUNT_MISMATCH" | "NOT_SEALED" | "WRONG_TYPE" | "INCOMPLETE" | "UNSAFE_FILE" | "FORGERY_SUSPECTED";
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
            /** @description Kept apart; never leaves the house. */
            internalText: string;
            /** @enum {string} */
            kind: "ops_match";
            /**
             * @description What the merchant may read. Refused where nothing may be told.
             * @default null
             */
            merchantText?: {
                en: string;
                zh: string;
            } | null;
            particulars: {
                /** @description Number of the re-verification record. */
                recordNumber: string;
            };
            /** @enum {string} */
            verdict: "matches" | "differs";
        } | {
            /** @description Kept apart; never leaves the house. */
            internalText: string;
            /** @enum {string} */
            kind: "bank_notice";
            /**
             * @description What the merchant may read. Refused where nothing may be told.
             * @default null
             */
            merchantText?: {
                en: string;
                zh: string;
            } | null;
            particulars: {
                /**
                 * @description Needed where the bank reviews.
                 * @default null
                 */
                noticeNumber?: string | null;
            };
            /** @enum {string} */
            verdict: "under_review" | "no_review";
        } | {
            /** @description Kept apart; never leaves the house. */
            internalText: string;
            /** @enum {string} */
            kind: "security_review";
            /**
             * @description What the merchant may read. Refused where nothing may be told.
             * @default null
             */
            merchantText?: {
                en: string;
                zh: string;
            } | null;
            particulars: {
                /** Format: date-time */
                affectedFrom: string;
                /** @description Null while the interface is still affected. */
                affectedTo?: string | null;
                keysRotatedAt?: string | null;
                remediation: string;
            };
            /** @enum {string} */
            verdict: "secured" | "not_secured";
        } | {
            /** @description Kept apart; never leaves the house. */
            internalText: string;
            /** @enum {string} */
            kind: "field_inspection";
            /**
             * @description What the merchant may read. Refused where nothing may be told.
             * @default null
             */
            merchantText?: {
                en: string;
                zh: string;
            } | null;
            particulars: {
                location: string;
                /** @description Papers of this appeal that show terminal and place. */
                photoDocumentIds: string[];
                terminalSerial: string;
            };
            /** @enum {string} */
            verdict: "as_registered" | "deviates";
        } | {
            /** @description Kept apart; never leaves the house. */
            internalText: string;
            /** @enum {string} */
            kind: "compliance_review";
            /** @default null */
            merchantText?: null;
            particulars?: {
                /** @description With restrict: at most this may be released in all, minor units. */
                releaseUpToMinor?: number | null;
            };
            /** @enum {string} */
            verdict: "clear" | "restrict" | "refer_to_authority";
        } | {
            /** @description The way the case’s route allows instead, e.g. conditional_release. */
            becomes?: ("risk_review" | "ops_correction" | "bank_first" | "security_review" | "field_inspection" | "compliance" | "conditional_release" | "incident" | "authority") | null;
            internalText: string;
            items: components["schemas"]["DecisionSplit"][];
            /** @enum {string} */
            kind: "risk_review";
            merchantText: {
                en: string;
                zh: string;
            };
            /** @description Schedules the merchant’s release; refunds, offsets and transfers go at once. */
            releaseNotBefore?: string | null;
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
                findings: components["schemas"]["PaperFinding"][];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                stage: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
                wait: components["schemas"]["Wait"] | null;
            };
            document: components["schemas"]["Document"];
        };
        VaryFreezeOrder: {
            /**
             * @description Number of the document it rests on.
             * @example （2026）京0105执保123号
             */
            documentRef?: string;
            limit?: components["schemas"]["AmountLimitWish"];
            stops?: ("collect" | "pay" | "withdraw" | "refund" | "split")[];
            why: string;
        };
        Wait: {
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            /** @description Rungs of the ladder climbed. */
            escalationLevel: number;
            /** @enum {string} */
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "release_scheduled" | "stay";
            /** @description When something next happens by itself. */
            nextMarkAt: string | null;
            /** @enum {string} */
            onExpiry: "lapse" | "escalate" | "bank_desk" | "release_repair" | "release_due" | "resume";
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
            kind: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "release_scheduled" | "stay";
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
        Warning: {
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            closedAt: string | null;
            closedBy: string | null;
            closedWhy: string | null;
            evidence: components["schemas"]["FrequencyEvidence"] | components["schemas"]["HeldShareEvidence"];
            /** Format: uuid */
            id: string;
            policyVersion: string;
            /** Format: date-time */
            raisedAt: string;
            ruleId: string;
            /** @enum {string} */
            status: "raised" | "acknowledged" | "closed";
            /** @description Merchant id, reason code, terminal number, or the keyed fingerprint of an account. */
            subject: string;
            /** @enum {string} */
            subjectKind: "merchant" | "reason" | "terminal" | "account";
            /** @description The rule’s words in the policy it was raised under. */
            title: components["schemas"]["BilingualText"] | null;
            /**
             * Format: date
             * @description First day of the window: a rule warns of a subject once in each.
             */
            windowOn: string;
        };
        WarningPage: {
            items: components["schemas"]["Warning"][];
            nextCursor: string | null;
        };
        WebhookDelivery: {
            /** @description The latest ten, newest first. Bodies are not kept. */
            attempts: {
                /** Format: date-time */
                at: string;
                /**
                 * @description What the receiver answered.
                 * @example 204
                 */
                code: number | null;
                /** @example 84 */
                durationMs: number;
                failure: ("timeout" | "unreachable" | "private_address" | "tls") | null;
                /** @example 1 */
                number: number;
            }[];
            /** Format: date-time */
            createdAt: string;
            /** @description The `webhook-id` it goes out under; null for a test. */
            eventId: string | null;
            /** Format: uuid */
            id: string;
            nextAttemptAt: string | null;
            /** @enum {string} */
            status: "pending" | "delivered" | "given_up";
            /** @example appeal.closed */
            type: string;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor: string | null;
        };
        WebhookDeliveryTaken: {
            /** Format: uuid */
            deliveryId: string;
        };
        WebhookEndpoint: {
            /** Format: date-time */
            createdAt: string;
            failingSince: string | null;
            /** Format: uuid */
            id: string;
            /** @description Set for a merchant’s own: it is told what merchants may know. */
            merchantId: string | null;
            /** @description `dead`: no success for a day; `gone`: it answered 410. */
            pausedWhy: ("by_hand" | "dead" | "gone") | null;
            /**
             * @description Pauses before the second and each further attempt; then the event is given up.
             * @example [
             *       5,
             *       300,
             *       1800
             *     ]
             */
            retryAfterSeconds: number[];
            /** @description Until then the secret before the present one signs as well. */
            secretOverlapUntil: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "removed";
            /**
             * @example [
             *       "appeal.stage_entered",
             *       "appeal.closed"
             *     ]
             */
            types: string[];
            /** @example https://merchant.example/thaw */
            url: string;
        };
        WebhookEndpointPage: {
            items: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        WebhookEndpointWish: {
            /**
             * @description Events wanted; empty: all that may be told.
             * @default []
             * @example [
             *       "appeal.stage_entered",
             *       "appeal.closed"
             *     ]
             */
            types?: ("appeal.changed" | "appeal.closed" | "appeal.decide_by_moved" | "appeal.documents_requested" | "appeal.ending_decided" | "appeal.opened" | "appeal.participant_joined" | "appeal.remedy_applied" | "appeal.remedy_moved" | "appeal.resumed" | "appeal.stage_entered" | "appeal.stayed" | "bank_request.answered" | "bank_request.chased" | "bank_request.finding_approved" | "bank_request.finding_returned" | "bank_request.found_by_hand" | "bank_request.message_sent" | "bank_request.opened" | "conflict.changed" | "decision.approved" | "decision.enlarged" | "decision.proposed" | "decision.returned" | "document.accepted" | "document.received" | "document.rejected" | "document.scanned" | "early_release.approved" | "early_release.ended" | "early_release.proposed" | "extension.declined" | "extension.granted" | "extension.notified" | "extension.proposed" | "finding.recorded" | "freeze_order.announced" | "freeze_order.averted" | "freeze_order.change_confirmed" | "freeze_order.change_proposed" | "freeze_order.change_turned_down" | "freeze_order.changed" | "freeze_order.funds_spared" | "freeze_order.imposed" | "freeze_order.lapsed" | "freeze_order.lifted" | "freeze_order.mark_fired" | "freeze_order.proposed" | "freeze_order.renewed" | "freeze_order.reviewed" | "freeze_order.served" | "freeze_order.took_effect" | "freeze_order.varied" | "merchant.changed" | "merchant.registered" | "policy.changed" | "record.changed" | "release.held_back" | "release.outcome_unknown" | "release.placed" | "release.posted" | "release.resumed" | "release.voided" | "reserve.made" | "reserve.taken_up" | "task.cancelled" | "task.claimed" | "task.completed" | "task.offered" | "task.opened" | "task.unclaimed" | "wait.ended" | "wait.mark_fired" | "wait.moved" | "wait.opened" | "waiver.approved" | "waiver.proposed" | "waiver.refused" | "webhook_endpoint.changed")[];
            /**
             * Format: uri
             * @description https; anything else in development only.
             * @example https://merchant.example/thaw
             */
            url: string;
        };
        WebhookEndpointWithSecret: {
            /** Format: date-time */
            createdAt: string;
            failingSince: string | null;
            /** Format: uuid */
            id: string;
            /** @description Set for a merchant’s own: it is told what merchants may know. */
            merchantId: string | null;
            /** @description `dead`: no success for a day; `gone`: it answered 410. */
            pausedWhy: ("by_hand" | "dead" | "gone") | null;
            /**
             * @description Pauses before the second and each further attempt; then the event is given up.
             * @example [
             *       5,
             *       300,
             *       1800
             *     ]
             */
            retryAfterSeconds: number[];
            /**
             * @description Shown in this answer only; verify signatures with it by Standard Webhooks.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
            /** @description Until then the secret before the present one signs as well. */
            secretOverlapUntil: string | null;
            /** @enum {string} */
            status: "active" | "paused" | "removed";
            /**
             * @example [
             *       "appeal.stage_entered",
             *       "appeal.closed"
             *     ]
             */
            types: string[];
            /** @example https://merchant.example/thaw */
            url: string;
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
                /** @example reviewer.chen */
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
                     *           "personId": "reviewer.chen",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "fromAt": "2026-11-23T02:15:00.000Z",
                     *           "untilAt": "2026-11-23T02:15:00.000Z",
                     *           "declaredBy": "reviewer.chen",
                     *           "declaredAt": "2026-11-23T02:15:00.000Z",
                     *           "endedBy": "lead.fang",
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
                 *       "personId": "reviewer.chen",
                 *       "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
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
                     *       "personId": "reviewer.chen",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *       "fromAt": "2026-11-23T02:15:00.000Z",
                     *       "untilAt": "2026-11-23T02:15:00.000Z",
                     *       "declaredBy": "reviewer.chen",
                     *       "declaredAt": "2026-11-23T02:15:00.000Z",
                     *       "endedBy": "lead.fang",
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
            /** @description Your role may not do this · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "permission_missing";
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
            /** @description The interest ends before it begins · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "interest_period_empty" | "idempotency_key_reused";
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
                     *       "personId": "reviewer.chen",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *       "fromAt": "2026-11-23T02:15:00.000Z",
                     *       "untilAt": "2026-11-23T02:15:00.000Z",
                     *       "declaredBy": "reviewer.chen",
                     *       "declaredAt": "2026-11-23T02:15:00.000Z",
                     *       "endedBy": "lead.fang",
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
            /** @description Your role may not do this · Somebody else must do this · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "four_eyes" | "permission_missing";
                    };
                };
            };
            /** @description No such declared interest · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "interest_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The interest has been ended already */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "interest_ended";
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
                stage?: "collecting_documents" | "verification" | "risk_review" | "approval" | "bank_confirmation" | "releasing" | "closed";
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
                 *       "ground": {
                 *         "kind": "named_error",
                 *         "error": "amount",
                 *         "what": "Order 3 was counted twice."
                 *       },
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The reason code is not known · The policy in force has no route for this reason · Not appealable here: an authority’s measure · The transaction is not frozen by this order · The amount is more than what is frozen · There is no decided first appeal · The window for a second appeal has closed · A second appeal needs a ground · This has been decided · This level of appeal has been used · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reason_unknown" | "reason_not_routed" | "authority_order" | "transaction_not_frozen" | "amount_over_frozen" | "second_appeal_without_first" | "second_appeal_too_late" | "second_appeal_ground_missing" | "appeal_repeats_decided" | "appeal_level_used" | "calendar_unknown_year" | "idempotency_key_reused";
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *           "expires": true,
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
                     *               "claims": [
                     *                 {
                     *                   "kind": "businessName",
                     *                   "wellFormed": true,
                     *                   "matchesRecord": true
                     *                 }
                     *               ],
                     *               "expiresOn": "2026-11-30",
                     *               "scan": "not_scanned",
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
                 *       "claims": "{\"businessName\":\"老谭家常菜馆\",\"licenceNumber\":\"91350100M000100Y43\",\"expiresOn\":\"2031-05-01\"}",
                 *       "file": "(the bytes of the file)"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description For a paper of level A that stands for another: why the other cannot be had. Comes before the file. */
                    alternativeReason?: string;
                    /**
                     * @description What the paper states, as a JSON object; comes before the file. Any of businessName, personName, licenceNumber, idNumber, accountHolder, accountNumber, accountTail, cardNumber, terminalSerial, and expiresOn (a date). Kept sealed; compared with the other papers and the merchant’s record (see findings).
                     * @example {"businessName":"老谭家常菜馆","licenceNumber":"91350100M000100Y43","expiresOn":"2031-05-01"}
                     */
                    claims?: string;
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
                     *         "claims": [
                     *           {
                     *             "kind": "businessName",
                     *             "wellFormed": true,
                     *             "matchesRecord": true
                     *           }
                     *         ],
                     *         "expiresOn": "2026-11-30",
                     *         "scan": "not_scanned",
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
                     *         },
                     *         "findings": [
                     *           {
                     *             "code": "BUSINESS_NAME_DIFFERS",
                     *             "severity": "error",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "documentIds": [
                     *               "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *             ]
                     *           }
                     *         ]
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
            query?: {
                /**
                 * @description Why the paper is opened, for the audit trail. Absent: case_work in the house, own_copy for merchants.
                 * @example case_work
                 */
                purpose?: "case_work" | "second_look" | "complaint" | "audit" | "authority_request" | "own_copy";
            };
            header?: {
                /**
                 * @description One range of bytes
                 * @example bytes=0-65535
                 */
                Range?: string;
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
            /** @description The file. Each opening is noted in the audit trail with its purpose */
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
            /** @description The part that Range asks for */
            206: {
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
            /** @description The paper is still being scanned · The paper is not safe to open · The paper has not been scanned */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "document_quarantined" | "document_unsafe" | "document_not_scanned";
                    };
                };
            };
            /** @description No such part of the file */
            416: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "range_unsatisfiable";
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
    Clock_propose: {
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
                 *       "limitId": "HOUSE-DOCUMENTS",
                 *       "to": 20,
                 *       "reason": {
                 *         "en": "The notary is closed.",
                 *         "zh": "公证处休息。"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposeExtension"];
            };
        };
        responses: {
            /** @description Asks for more time on a running clock; somebody else approves */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The appeal is closed · More time was proposed for this clock already · The appeal is stayed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "extension_pending" | "appeal_stayed";
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
            /** @description The calendar of that year is not known · The merchant’s text is missing · This clock cannot be extended · The extension is none · Longer than the source allows · The clock has run out · No such running clock · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "text_missing" | "extension_not_allowed" | "extension_not_longer" | "extension_too_long" | "extension_too_late" | "clock_unknown" | "idempotency_key_reused";
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
    Clock_approve: {
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
                /** @example 0199d2a4-2ab3-737b-8ebb-a7b39c8ba292 */
                extensionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives the time that another person asked for: the deadline moves and the other side is told */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed" | "idempotency_key_missing";
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
            /** @description Your role may not do this · Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "role_missing" | "four_eyes" | "conflict_of_interest" | "permission_missing";
                    };
                };
            };
            /** @description No such appeal · No such proposal for more time · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "extension_unknown" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed · The appeal is stayed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "appeal_stayed";
                    };
                };
            };
            /** @description The calendar of that year is not known · The extension is none · Longer than the source allows · The clock has run out · Nobody here can approve this extension · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "extension_not_longer" | "extension_too_long" | "extension_too_late" | "extension_approver_unknown" | "idempotency_key_reused";
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
    Clock_decline: {
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
                /** @example 0199d2a4-2ab3-737b-8ebb-a7b39c8ba292 */
                extensionId: string;
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
                "application/json": components["schemas"]["DeclineExtension"];
            };
        };
        responses: {
            /** @description Says no to a proposal for more time; the clock runs as before */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description No such appeal · No such proposal for more time · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "extension_unknown" | "route_not_found";
                    };
                };
            };
            /** @description The appeal is closed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed";
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
    Clock_resume: {
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
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["ResumeAppeal"];
            };
        };
        responses: {
            /** @description Lets a stayed case go on with the time that was left */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The appeal is closed · The appeal is not stayed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "appeal_not_stayed";
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
    Clock_stay: {
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
                 *       "requestedBy": "merchant",
                 *       "reason": "A court decides on the same funds."
                 *     }
                 */
                "application/json": components["schemas"]["StayAppeal"];
            };
        };
        responses: {
            /** @description Lets the case rest: every clock but the statutory ones stands still */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict_of_interest" | "permission_missing";
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
            /** @description The appeal is closed · Not possible at this stage · The appeal is stayed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "appeal_stayed";
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
            /** @description The calendar of that year is not known · A stay needs a reason · This policy version knows no stay · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "stay_reason_missing" | "stay_not_provided" | "idempotency_key_reused";
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
    Appeal_releaseUndisputed: {
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
                 *       "items": [
                 *         {
                 *           "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                 *           "amountMinor": 4862000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseUndisputed"];
            };
        };
        responses: {
            /** @description Lets the undisputed part go while the appeal goes on; asks for the approvals that a decision on the whole would */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not your case · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "not_your_case" | "permission_missing";
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
            /** @description The appeal is closed · Not possible at this stage · Money of this appeal is on its way · Nothing undisputed is held */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "release_under_way" | "nothing_undisputed";
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
            /** @description More than the undisputed part · More than was appealed for · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "release_over_undisputed" | "release_over_appealed" | "idempotency_key_reused";
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
    Appeal_approveUndisputed: {
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
                 *       "approve": true,
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["ApproveUndisputed"];
            };
        };
        responses: {
            /** @description A second pair of eyes on the early release of the undisputed part */
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The appeal is closed · Nothing waits for this approval */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "nothing_to_approve";
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *           "expires": true,
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
                     *               "claims": [
                     *                 {
                     *                   "kind": "businessName",
                     *                   "wellFormed": true,
                     *                   "matchesRecord": true
                     *                 }
                     *               ],
                     *               "expiresOn": "2026-11-30",
                     *               "scan": "not_scanned",
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *           "expires": true,
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
                     *               "claims": [
                     *                 {
                     *                   "kind": "businessName",
                     *                   "wellFormed": true,
                     *                   "matchesRecord": true
                     *                 }
                     *               ],
                     *               "expiresOn": "2026-11-30",
                     *               "scan": "not_scanned",
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
                     *       "ground": {
                     *         "kind": "new_evidence",
                     *         "error": "facts",
                     *         "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *       },
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
                     *       "clocks": [
                     *         {
                     *           "limitId": "CN-AML-39/decide_and_reply",
                     *           "kind": "statutory",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "checkedHow": "primary",
                     *           "length": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "startedAt": "2026-11-23T02:15:00.000Z",
                     *           "dueAt": "2026-12-04T15:59:59.999Z",
                     *           "dueOn": "2026-12-04",
                     *           "provisional": false,
                     *           "overdue": false,
                     *           "endedAt": "2026-11-23T02:15:00.000Z",
                     *           "pausedSince": "2026-11-23T02:15:00.000Z",
                     *           "pausedBecause": "merchant",
                     *           "pausedText": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "extendable": {
                     *             "maxTotal": 30,
                     *             "unit": "calendar_day",
                     *             "approver": "lead",
                     *             "mustNotify": true
                     *           },
                     *           "extendedTo": {
                     *             "total": 20,
                     *             "approvedBy": "compliance.qian",
                     *             "noticeAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "proposed": {
                     *             "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *             "to": 20,
                     *             "reason": {
                     *               "en": "The notary is closed.",
                     *               "zh": "公证处休息。"
                     *             },
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "stay": {
                     *         "since": "2026-11-23T02:15:00.000Z",
                     *         "requestedBy": "merchant",
                     *         "text": {
                     *           "en": "A second appeal, within 15 working days",
                     *           "zh": "可在 15 个工作日内申请复核"
                     *         },
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "by": "reviewer.chen",
                     *         "interrupted": "documents"
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
                     *       "findings": [
                     *         {
                     *           "code": "BUSINESS_NAME_DIFFERS",
                     *           "severity": "error",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "documentIds": [
                     *             "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *           ]
                     *         }
                     *       ],
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
                     *             "reservedMinor": 0,
                     *             "releasedMinor": 0,
                     *             "offsetMinor": 0,
                     *             "refundedMinor": 0,
                     *             "transferredMinor": 0
                     *           }
                     *         }
                     *       ],
                     *       "tasks": [],
                     *       "stepFindings": [
                     *         {
                     *           "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *           "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *           "kind": "ops_match",
                     *           "verdict": "matches",
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "particulars": {
                     *             "recordNumber": "RV-2026-0417",
                     *             "noticeNumber": "ICBC-2026-118",
                     *             "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *             "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *             "affectedTo": "2026-11-19T16:00:00.000Z",
                     *             "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *             "terminalSerial": "N9-2204817",
                     *             "location": "成都市锦江区东大街 12 号",
                     *             "photoDocumentIds": [
                     *               "0199d2a4-4215-7711-894e-dd23ca558079"
                     *             ],
                     *             "releaseUpToMinor": 1000000
                     *           },
                     *           "by": "reviewer.chen",
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "decision": null,
                     *       "bank": null,
                     *       "earlyRelease": {
                     *         "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *         "status": "proposed",
                     *         "items": [
                     *           {
                     *             "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *             "amountMinor": 4862000
                     *           }
                     *         ],
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "approvalsNeeded": [
                     *           "agent"
                     *         ],
                     *         "approvals": [
                     *           {
                     *             "role": "agent",
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ]
                     *       },
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
            /** @description The appeal is closed · Not possible at this stage · Money of this appeal is on its way */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_closed" | "wrong_stage" | "release_under_way";
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
                kind: "appeal" | "document" | "freeze_order" | "merchant" | "conflict" | "warning" | "penalty" | "policy" | "calendar_import";
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
            /** @description No such merchant · No such freeze order · No such appeal · No such document · No such declared interest · No such calendar import · No such warning · No such penalty · No such policy version · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_not_found" | "freeze_order_not_found" | "appeal_not_found" | "document_not_found" | "interest_not_found" | "calendar_import_not_found" | "warning_not_found" | "penalty_not_found" | "policy_version_not_found" | "route_not_found";
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
    Calendar_propose: {
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
                 *       "year": 2027,
                 *       "status": "OFFICIAL",
                 *       "restDays": [
                 *         "2026-11-30"
                 *       ],
                 *       "workDays": [
                 *         "2026-11-30"
                 *       ],
                 *       "source": "国务院办公厅关于2027年部分节假日安排的通知",
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["ImportCalendar"];
            };
        };
        responses: {
            /** @description Hands in the calendar of a year with its source and hash; somebody else approves */
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
                     *       "id": "0199d2a4-cee6-7534-8823-01081957832a",
                     *       "year": 2027,
                     *       "status": "OFFICIAL",
                     *       "restDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "workDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "source": "国务院办公厅关于2027年部分节假日安排的通知",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "looked": 2,
                     *       "moved": 17,
                     *       "refused": [
                     *         "0199d2a4-83c8-774d-833e-8bff73caaa76"
                     *       ],
                     *       "doneAt": "2026-11-23T02:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImport"];
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
            /** @description The year is official already */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_official_stands";
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
            /** @description The calendar import is not traceable · The calendar is not plausible · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_import_incomplete" | "calendar_import_implausible" | "idempotency_key_reused";
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
    Calendar_read: {
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
                /** @example 0199d2a4-1b0c-794d-84b7-a4f81b976671 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One import, and how far the open deadlines have been dated anew */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-cee6-7534-8823-01081957832a",
                     *       "year": 2027,
                     *       "status": "OFFICIAL",
                     *       "restDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "workDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "source": "国务院办公厅关于2027年部分节假日安排的通知",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "looked": 2,
                     *       "moved": 17,
                     *       "refused": [
                     *         "0199d2a4-83c8-774d-833e-8bff73caaa76"
                     *       ],
                     *       "doneAt": "2026-11-23T02:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImport"];
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
            /** @description No such calendar import · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_import_not_found" | "route_not_found";
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
    Calendar_approve: {
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
                /** @example 0199d2a4-1b0c-794d-84b7-a4f81b976671 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Puts the year in force; every open deadline that touches it is dated anew */
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
                     *       "id": "0199d2a4-cee6-7534-8823-01081957832a",
                     *       "year": 2027,
                     *       "status": "OFFICIAL",
                     *       "restDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "workDays": [
                     *         "2026-11-30"
                     *       ],
                     *       "source": "国务院办公厅关于2027年部分节假日安排的通知",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "approvedBy": "compliance.qian",
                     *       "approvedAt": "2026-11-23T02:15:00.000Z",
                     *       "looked": 2,
                     *       "moved": 17,
                     *       "refused": [
                     *         "0199d2a4-83c8-774d-833e-8bff73caaa76"
                     *       ],
                     *       "doneAt": "2026-11-23T02:15:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            /** @description The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed" | "idempotency_key_missing";
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
            /** @description No such calendar import · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_import_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The import was approved already · The year is official already */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_import_decided" | "calendar_official_stands";
                    };
                };
            };
            /** @description The calendar is not plausible · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_import_implausible" | "idempotency_key_reused";
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
    Calendar_years: {
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
            /** @description The calendar deadlines are computed by: each year, how far it is known, and where it comes from */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Asia/Shanghai",
                     *       "years": [
                     *         {
                     *           "year": 2027,
                     *           "version": 2,
                     *           "status": "OFFICIAL",
                     *           "restDays": [
                     *             "2026-11-30"
                     *           ],
                     *           "workDays": [
                     *             "2026-11-30"
                     *           ],
                     *           "source": "国务院办公厅关于2027年部分节假日安排的通知",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "proposedBy": "reviewer.chen",
                     *           "approvedBy": "compliance.qian",
                     *           "recordedAt": "2026-11-23T02:15:00.000Z",
                     *           "lastImport": {
                     *             "id": "0199d2a4-9f5b-7534-8dd3-455618cd4706",
                     *             "state": "proposed"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYears"];
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
    Event_read: {
        parameters: {
            query?: {
                /**
                 * @description The id of the last event you have. Absent: pages begin at the beginning, streams now. A `Last-Event-ID` header goes before it.
                 * @example 0199d2a4-f395-7923-893e-f0859cb196a5
                 */
                after?: string;
                /** @example 0199d2a4-7ad3-79d7-830d-f9cc3902fce9 */
                appealId?: string;
                /**
                 * @description For pages.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Event types, separated by commas; absent: all.
                 * @example appeal.stage_entered,appeal.closed
                 */
                types?: string;
            };
            header?: {
                /**
                 * @description Go on after this event; sent by itself by whoever reconnects.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "Last-Event-ID"?: string;
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
            /** @description What has changed, in order for each case: a page, or a stream when `Accept: text/event-stream` asks for one */
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
                     *           "id": "0199d2a4-5e0e-763b-84ae-404cad8d31ab",
                     *           "type": "appeal.stage_entered",
                     *           "version": 1,
                     *           "occurredAt": "2026-11-23T02:15:00.000Z",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "subject": {
                     *             "kind": "appeal",
                     *             "id": "0199d2a4-0e96-797d-8b38-e4151c7f62a7"
                     *           },
                     *           "before": {
                     *             "stage": "collecting_documents",
                     *             "outcome": null,
                     *             "round": 1
                     *           },
                     *           "after": {
                     *             "stage": "risk_review",
                     *             "outcome": null,
                     *             "round": 1
                     *           },
                     *           "data": {
                     *             "from": "collecting_documents",
                     *             "stage": "risk_review"
                     *           }
                     *         }
                     *       ],
                     *       "lastEventId": "0199d2a4-6414-7d30-8ff1-0708a26c5db4",
                     *       "more": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0199d2a4-5e0e-763b-84ae-404cad8d31ab",
                     *           "type": "appeal.stage_entered",
                     *           "version": 1,
                     *           "occurredAt": "2026-11-23T02:15:00.000Z",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "subject": {
                     *             "kind": "appeal",
                     *             "id": "0199d2a4-0e96-797d-8b38-e4151c7f62a7"
                     *           },
                     *           "before": {
                     *             "stage": "collecting_documents",
                     *             "outcome": null,
                     *             "round": 1
                     *           },
                     *           "after": {
                     *             "stage": "risk_review",
                     *             "outcome": null,
                     *             "round": 1
                     *           },
                     *           "data": {
                     *             "from": "collecting_documents",
                     *             "stage": "risk_review"
                     *           }
                     *         }
                     *       ],
                     *       "lastEventId": "0199d2a4-6414-7d30-8ff1-0708a26c5db4",
                     *       "more": true
                     *     }
                     */
                    "text/event-stream": components["schemas"]["EventPage"];
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
            /** @description No such appeal · No such event */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "appeal_not_found" | "event_not_found";
                    };
                };
            };
            /** @description Too many event streams are open */
            429: {
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
                        code?: "too_many_streams";
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
    FreezeOrder_list: {
        parameters: {
            query?: {
                /**
                 * @description nextCursor of the page before.
                 * @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb
                 */
                cursor?: string;
                /**
                 * @description Not ended, and running out within so many days, or already run out.
                 * @example 7
                 */
                expiringWithinDays?: number;
                /** @example SETTLEMENT_DEFERRAL */
                kind?: "SETTLEMENT_DEFERRAL" | "TXN_HOLD" | "RESERVE" | "CHARGEBACK_HOLD" | "BANK_REVIEW" | "SPM_RESTRICT" | "PSB_STOP" | "PSB_FREEZE" | "COURT_FREEZE" | "ADMIN_FREEZE" | "PBOC_TEMP";
                /** @example 50 */
                limit?: number;
                /** @example 0199d2a4-a747-7d59-8680-0beb875c1dea */
                merchantId?: string;
                /** @example proposed */
                status?: "proposed" | "announced" | "active" | "lapsed" | "lifted" | "averted";
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
                     *           "source": "acquirer",
                     *           "limit": {
                     *             "kind": "per_transaction",
                     *             "limitMinor": 2000000,
                     *             "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *             "reviewAt": "2026-11-23T02:15:00.000Z"
                     *           },
                     *           "issuer": {
                     *             "name": "老谭家常菜馆",
                     *             "contact": "Changsha Public Security Bureau, case desk"
                     *           },
                     *           "documentRef": "长公（经）冻字〔2026〕112号",
                     *           "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *           "expiresAt": "2026-11-23T02:15:00.000Z",
                     *           "renewals": 0,
                     *           "mostRenewals": 1,
                     *           "servedAt": "2026-11-23T02:15:00.000Z",
                     *           "liftedBy": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "pending": {
                     *             "what": "impose",
                     *             "proposedBy": "reviewer.chen",
                     *             "proposedAt": "2026-11-23T02:15:00.000Z",
                     *             "documentRef": "长公（经）冻字〔2026〕112号"
                     *           },
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
                     *           "status": "proposed",
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
                 *           "terminalNo": "10452207",
                 *           "takenAt": "2026-11-03T11:20:00.000Z",
                 *           "amountMinor": 4862000,
                 *           "contestedMinor": 1050000
                 *         }
                 *       ],
                 *       "limit": {
                 *         "kind": "per_transaction",
                 *         "limitMinor": 2000000
                 *       },
                 *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                 *       "expiresAt": "2026-11-23T02:15:00.000Z",
                 *       "complexCase": true,
                 *       "issuer": {
                 *         "name": "老谭家常菜馆",
                 *         "contact": "Changsha Public Security Bureau, case desk"
                 *       },
                 *       "documentRef": "（2026）京0105执保123号"
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
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description The reason code is not known · The policy in force has no route for this reason · This reason does not go with this kind of order · Whose order it is must be told · This limit does not fit · The dates of the order do not fit · Longer than this kind of order may stand · The amounts do not add up · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reason_unknown" | "reason_not_routed" | "reason_not_for_kind" | "issuer_missing" | "limit_not_for_kind" | "order_dates_wrong" | "order_too_long" | "amounts_do_not_add_up" | "calendar_unknown_year" | "idempotency_key_reused";
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
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
    OrderCommand_confirm: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agree": true,
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmFreezeOrderChange"];
            };
        };
        responses: {
            /** @description The second person’s word on what is pending: it counts, or is as if it had not been asked for */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · An appeal against this order is open · Nothing waits to be confirmed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_under_appeal" | "order_nothing_pending";
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
    Escort_read: {
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
            /** @description What to bring to the authority whose order it is: its contact, what is held, which transactions, all dates, and where the audit trail ends */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "manifest": {
                     *         "title": {
                     *           "en": "Funds held after unusual card payments",
                     *           "zh": "因刷卡交易异常暂扣资金"
                     *         },
                     *         "preparedAt": "2026-11-23T02:15:00.000Z",
                     *         "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantNo": "M-104729",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       },
                     *       "order": {
                     *         "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *         "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *         "merchantNo": "M-104729",
                     *         "kind": "SETTLEMENT_DEFERRAL",
                     *         "source": "acquirer",
                     *         "limit": {
                     *           "kind": "per_transaction",
                     *           "limitMinor": 2000000,
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "reviewAt": "2026-11-23T02:15:00.000Z"
                     *         },
                     *         "issuer": {
                     *           "name": "老谭家常菜馆",
                     *           "contact": "Changsha Public Security Bureau, case desk"
                     *         },
                     *         "documentRef": "长公（经）冻字〔2026〕112号",
                     *         "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *         "expiresAt": "2026-11-23T02:15:00.000Z",
                     *         "renewals": 0,
                     *         "mostRenewals": 1,
                     *         "servedAt": "2026-11-23T02:15:00.000Z",
                     *         "liftedBy": {
                     *           "en": "Funds held after unusual card payments",
                     *           "zh": "因刷卡交易异常暂扣资金"
                     *         },
                     *         "pending": {
                     *           "what": "impose",
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "documentRef": "长公（经）冻字〔2026〕112号"
                     *         },
                     *         "reason": {
                     *           "codeSystem": "PCAC-MERCHANT-RISK",
                     *           "codeSystemVersion": "interface-2020/2021",
                     *           "code": "12"
                     *         },
                     *         "stops": [
                     *           "collect"
                     *         ],
                     *         "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *         "merchantText": {
                     *           "en": "The slips explain two of the three payments; they are released.",
                     *           "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *         },
                     *         "imposedAt": "2026-11-20T01:30:00.000Z",
                     *         "imposedBy": "risk.deng",
                     *         "currency": "CNY",
                     *         "amountMinor": 4862000,
                     *         "remainingMinor": 4862000,
                     *         "releasedMinor": 0,
                     *         "settlementAccount": {
                     *           "bankCode": "ICBC",
                     *           "lastFour": "4455"
                     *         },
                     *         "status": "proposed",
                     *         "openAppealId": "0199d2a4-c4d4-7484-85f6-1305746b9170"
                     *       },
                     *       "account": {
                     *         "currency": "CNY",
                     *         "heldMinor": 4862000,
                     *         "mayLeaveMinor": 1000000,
                     *         "orders": [
                     *           {
                     *             "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *             "kind": "SETTLEMENT_DEFERRAL",
                     *             "status": "proposed",
                     *             "currency": "CNY",
                     *             "imposedAt": "2026-11-20T01:30:00.000Z",
                     *             "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *             "expiresAt": "2026-11-23T02:15:00.000Z",
                     *             "heldMinor": 4862000,
                     *             "transactions": [
                     *               {
                     *                 "id": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *                 "reference": "RRN320118120001",
                     *                 "takenAt": "2026-11-03T11:20:00.000Z",
                     *                 "amountMinor": 4862000,
                     *                 "heldMinor": 4862000,
                     *                 "releasedMinor": 0
                     *               }
                     *             ],
                     *             "audit": {
                     *               "stream": "appeal/0199d2a4-5b7e-7aa1-8c3d-94e02f6b1d35",
                     *               "entries": 37,
                     *               "headHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EscortFile"];
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
            /** @description Not an authority’s order */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_not_authority";
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
    OrderCommand_lapse: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notes that an order has run out, before the sweep does */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description The input is not valid · The Idempotency-Key header is missing */
            400: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "validation_failed" | "idempotency_key_missing";
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
            /** @description You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · The order has not run out */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_not_lapsed";
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
    OrderCommand_lift: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentRef": "（2026）京0105执保123号",
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["LiftFreezeOrder"];
            };
        };
        responses: {
            /** @description Ends an order before its time, or what has lapsed. Money still held leaves by a decided release, not here */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · Money is still held under this order · An appeal against this order is open · A change of this order waits for a second person */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_still_holds" | "order_under_appeal" | "order_change_pending";
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
            /** @description The document it rests on must be named · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_document_missing" | "idempotency_key_reused";
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
    OrderCommand_renew: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expiresAt": "2026-11-23T02:15:00.000Z",
                 *       "complexCase": true,
                 *       "documentRef": "（2026）京0105执保123号",
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["RenewFreezeOrder"];
            };
        };
        responses: {
            /** @description One more period after the one that runs, without a gap; an authority’s renewal waits for a second person and binds meanwhile */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · A change of this order waits for a second person */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_change_pending";
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
            /** @description The dates of the order do not fit · Longer than this kind of order may stand · This order can not be renewed · The document it rests on must be named · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_dates_wrong" | "order_too_long" | "order_not_renewable" | "order_document_missing" | "calendar_unknown_year" | "idempotency_key_reused";
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
    OrderCommand_review: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keep": true,
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["ReviewWholeAccount"];
            };
        };
        responses: {
            /** @description Looks at a whole account again: it stays stopped for a month more with a reason, or is lifted */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · Money is still held under this order · An appeal against this order is open · A change of this order waits for a second person */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_still_holds" | "order_under_appeal" | "order_change_pending";
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
            /** @description The document it rests on must be named · The order is not for a whole account · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_document_missing" | "order_not_whole_account" | "calendar_unknown_year" | "idempotency_key_reused";
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
    OrderCommand_serve: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "means": "letter"
                 *     }
                 */
                "application/json": components["schemas"]["ServeFreezeOrder"];
            };
        };
        responses: {
            /** @description Notes how the notice reached the merchant; saying so again changes nothing */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong";
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
    OrderCommand_vary: {
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
                /** @example 0199d2a4-9894-70f1-855a-eda777c0f238 */
                freezeOrderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": {
                 *         "kind": "per_transaction",
                 *         "limitMinor": 2000000
                 *       },
                 *       "stops": [
                 *         "collect"
                 *       ],
                 *       "documentRef": "（2026）京0105执保123号",
                 *       "why": "The slips cover two of three payments only."
                 *     }
                 */
                "application/json": components["schemas"]["VaryFreezeOrder"];
            };
        };
        responses: {
            /** @description Other functions or another limit; what an authority did and what becomes a whole account waits for a second person */
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
                     *       "id": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "merchantNo": "M-104729",
                     *       "kind": "SETTLEMENT_DEFERRAL",
                     *       "source": "acquirer",
                     *       "limit": {
                     *         "kind": "per_transaction",
                     *         "limitMinor": 2000000,
                     *         "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *         "reviewAt": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "issuer": {
                     *         "name": "老谭家常菜馆",
                     *         "contact": "Changsha Public Security Bureau, case desk"
                     *       },
                     *       "documentRef": "长公（经）冻字〔2026〕112号",
                     *       "effectiveAt": "2026-11-23T02:15:00.000Z",
                     *       "expiresAt": "2026-11-23T02:15:00.000Z",
                     *       "renewals": 0,
                     *       "mostRenewals": 1,
                     *       "servedAt": "2026-11-23T02:15:00.000Z",
                     *       "liftedBy": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "pending": {
                     *         "what": "impose",
                     *         "proposedBy": "reviewer.chen",
                     *         "proposedAt": "2026-11-23T02:15:00.000Z",
                     *         "documentRef": "长公（经）冻字〔2026〕112号"
                     *       },
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
                     *       "status": "proposed",
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
                     *             "reservedMinor": 0,
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
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
            /** @description Not possible in the order’s state · A change of this order waits for a second person */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "order_state_wrong" | "order_change_pending";
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
            /** @description This limit does not fit · The document it rests on must be named · The calendar of that year is not known · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "limit_not_for_kind" | "order_document_missing" | "calendar_unknown_year" | "idempotency_key_reused";
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
    Diagnosis_read: {
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
            /** @description Why an appeal does not move, in words */
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
                     *       "stage": "collecting_documents",
                     *       "stuck": true,
                     *       "inWords": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
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
                     *       "lastFact": {
                     *         "type": "urn:thaw:problem:appeal_not_found",
                     *         "at": "2026-11-23T02:15:00.000Z"
                     *       },
                     *       "tried": [
                     *         {
                     *           "what": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "at": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "id": "0199d2a4-63c0-7939-890b-fb8f19e69cd2",
                     *           "class": "bank_silent",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "cause": "bank 102100099996",
                     *           "state": "open",
                     *           "count": 12,
                     *           "oldestSince": "2026-11-23T02:15:00.000Z",
                     *           "held": [
                     *             {
                     *               "currency": "CNY",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "openedAt": "2026-11-23T02:15:00.000Z",
                     *           "seenAt": "2026-11-23T02:15:00.000Z",
                     *           "acknowledgedAt": null,
                     *           "acknowledgedBy": null,
                     *           "note": null,
                     *           "resolvedAt": null,
                     *           "whatToDo": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "remedies": [
                     *             "nudge"
                     *           ],
                     *           "runbook": "docs/runbooks/bank-silent.md"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Diagnosis"];
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
    Finding_list: {
        parameters: {
            query?: {
                /** @example worker_absent */
                class?: "worker_absent" | "workflow_task_failing" | "workflow_missing" | "activity_retrying" | "outbox_lag" | "signal_lost" | "mark_late" | "release_unknown" | "released_still_held" | "decided_not_released" | "bank_silent" | "claim_abandoned" | "task_unowned" | "wait_overdue" | "calendar_provisional";
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example open */
                state?: "open" | "acknowledged" | "resolved";
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
            /** @description What does not move by itself, by cause, the newest first */
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
                     *           "id": "0199d2a4-63c0-7939-890b-fb8f19e69cd2",
                     *           "class": "bank_silent",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "cause": "bank 102100099996",
                     *           "state": "open",
                     *           "count": 12,
                     *           "oldestSince": "2026-11-23T02:15:00.000Z",
                     *           "held": [
                     *             {
                     *               "currency": "CNY",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "openedAt": "2026-11-23T02:15:00.000Z",
                     *           "seenAt": "2026-11-23T02:15:00.000Z",
                     *           "acknowledgedAt": null,
                     *           "acknowledgedBy": null,
                     *           "note": null,
                     *           "resolvedAt": null,
                     *           "whatToDo": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "remedies": [
                     *             "nudge"
                     *           ],
                     *           "runbook": "docs/runbooks/bank-silent.md"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingPage"];
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
    Finding_read: {
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
                /** @example 0199d2a4-63c0-7939-890b-fb8f19e69cd2 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One finding */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-63c0-7939-890b-fb8f19e69cd2",
                     *       "class": "bank_silent",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "cause": "bank 102100099996",
                     *       "state": "open",
                     *       "count": 12,
                     *       "oldestSince": "2026-11-23T02:15:00.000Z",
                     *       "held": [
                     *         {
                     *           "currency": "CNY",
                     *           "amountMinor": 4862000
                     *         }
                     *       ],
                     *       "openedAt": "2026-11-23T02:15:00.000Z",
                     *       "seenAt": "2026-11-23T02:15:00.000Z",
                     *       "acknowledgedAt": null,
                     *       "acknowledgedBy": null,
                     *       "note": null,
                     *       "resolvedAt": null,
                     *       "whatToDo": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "remedies": [
                     *         "nudge"
                     *       ],
                     *       "runbook": "docs/runbooks/bank-silent.md"
                     *     }
                     */
                    "application/json": components["schemas"]["Finding"];
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
            /** @description No such finding · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_not_found" | "route_not_found";
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
    Finding_acknowledge: {
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
                /** @example 0199d2a4-63c0-7939-890b-fb8f19e69cd2 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Called the bank; their gateway is down until 15:00."
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Who is on it and what is being done.
                     * @example Called the bank; their gateway is down until 15:00.
                     */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Says that somebody is on it; silences this finding, not its class */
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
                     *       "findingId": "0199d2a4-63c0-7939-890b-fb8f19e69cd2",
                     *       "acknowledgedBy": "risk.deng"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingAcknowledged"];
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
            /** @description No such finding · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The finding is gone by itself */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_resolved";
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
    Finding_items: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /**
                 * @description Only appeals that are stuck now.
                 * @example true
                 */
                live?: "true" | "false";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-63c0-7939-890b-fb8f19e69cd2 */
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A finding’s appeals, stuck longest first */
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
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "heldMinor": 4862000,
                     *           "currency": "CNY",
                     *           "goneAt": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["StuckItemPage"];
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
            /** @description No such finding · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_not_found" | "route_not_found";
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
    OrderWatch_list: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example expiry_near */
                kind?: "expiry_near" | "lapse" | "not_lifted" | "review_due";
                /** @example 50 */
                limit?: number;
                /**
                 * @description true leaves out alarms about orders that have ended since.
                 * @example true
                 */
                open?: "true" | "false";
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
            /** @description Alarms about freeze orders, newest first: an end that is near, an order that lapsed and that nobody lifted, a whole account to look at again */
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
                     *           "id": "0199d2a4-5488-7e70-85d1-4f67ebbbad7e",
                     *           "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "merchantNo": "M-104729",
                     *           "kind": "expiry_near",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "orderKind": "SETTLEMENT_DEFERRAL",
                     *           "status": "proposed",
                     *           "at": "2026-11-23T02:15:00.000Z",
                     *           "firedAt": "2026-11-23T02:15:00.000Z",
                     *           "expiresAt": "2026-11-23T02:15:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderAlarmPage"];
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
    Remedy_start: {
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
                 *       "remedy": "nudge",
                 *       "why": "Worker was down for an hour",
                 *       "findingId": "0199d2a4-63c0-7939-890b-fb8f19e69cd2"
                 *     }
                 */
                "application/json": {
                    /** @description These appeals, in place of a finding’s. */
                    appealIds?: string[];
                    /**
                     * Format: uuid
                     * @description All appeals of this finding that are stuck now.
                     */
                    findingId?: string;
                    /** @enum {string} */
                    remedy: "nudge" | "resend_to_bank" | "return_task";
                    /**
                     * @description Kept in every appeal’s audit trail.
                     * @example Worker was down for an hour
                     */
                    why: string;
                };
            };
        };
        responses: {
            /** @description Begins a run of a remedy over a finding’s appeals, or over those named */
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
                     *       "runId": "0199d2a4-599e-7559-8133-34fd0a2bb906",
                     *       "count": 12
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyRunStarted"];
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
            /** @description No such finding */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_not_found";
                    };
                };
            };
            /** @description The finding is gone by itself */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_resolved";
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
            /** @description That remedy does not fit this class · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_does_not_fit" | "idempotency_key_reused";
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
    Remedy_read: {
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
                /** @example 0199d2a4-599e-7559-8133-34fd0a2bb906 */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A run and how far it has come */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-3065-7c6d-8da7-c860f7e4d202",
                     *       "remedy": "nudge",
                     *       "why": "The slips cover two of three payments only.",
                     *       "requestedBy": "operator.gao",
                     *       "requestedAt": "2026-11-23T02:15:00.000Z",
                     *       "findingId": "0199d2a4-63c0-7939-890b-fb8f19e69cd2",
                     *       "state": "running",
                     *       "endedAt": "2026-11-23T02:15:00.000Z",
                     *       "counts": {
                     *         "pending": 0,
                     *         "done": 2,
                     *         "refused": 0,
                     *         "failed": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyRun"];
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
            /** @description No such remedy run · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_run_not_found" | "route_not_found";
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
    Remedy_items: {
        parameters: {
            query?: {
                /** @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example pending */
                state?: "pending" | "done" | "refused" | "failed";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-599e-7559-8133-34fd0a2bb906 */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each appeal of a run */
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
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "state": "pending",
                     *           "code": "12"
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyItemPage"];
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
            /** @description No such remedy run · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_run_not_found" | "route_not_found";
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
    Remedy_resume: {
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
                /** @example 0199d2a4-599e-7559-8133-34fd0a2bb906 */
                runId: string;
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
            /** @description Goes on with a run that was stopped */
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
                     *       "runId": "0199d2a4-599e-7559-8133-34fd0a2bb906",
                     *       "change": "stop"
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyRunChanged"];
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
            /** @description No such remedy run · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_run_not_found" | "route_not_found";
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
    Remedy_retry: {
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
                /** @example 0199d2a4-599e-7559-8133-34fd0a2bb906 */
                runId: string;
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
            /** @description Tries again only what was refused or failed */
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
                     *       "runId": "0199d2a4-599e-7559-8133-34fd0a2bb906",
                     *       "change": "stop"
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyRunChanged"];
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
            /** @description No such remedy run · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_run_not_found" | "route_not_found";
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
    Remedy_stop: {
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
                /** @example 0199d2a4-599e-7559-8133-34fd0a2bb906 */
                runId: string;
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
            /** @description Holds a run; what is under way ends, the rest stays pending */
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
                     *       "runId": "0199d2a4-599e-7559-8133-34fd0a2bb906",
                     *       "change": "stop"
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyRunChanged"];
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
            /** @description No such remedy run · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "remedy_run_not_found" | "route_not_found";
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
    Remedy_forecast: {
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
                 *       "remedy": "nudge",
                 *       "why": "Worker was down for an hour",
                 *       "findingId": "0199d2a4-63c0-7939-890b-fb8f19e69cd2"
                 *     }
                 */
                "application/json": {
                    /** @description These appeals, in place of a finding’s. */
                    appealIds?: string[];
                    /**
                     * Format: uuid
                     * @description All appeals of this finding that are stuck now.
                     */
                    findingId?: string;
                    /** @enum {string} */
                    remedy: "nudge" | "resend_to_bank" | "return_task";
                    /**
                     * @description Kept in every appeal’s audit trail.
                     * @example Worker was down for an hour
                     */
                    why: string;
                };
            };
        };
        responses: {
            /** @description A dry run: what a remedy would do to these appeals as they stand */
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
                     *       "remedy": "nudge",
                     *       "count": 12,
                     *       "looked": 2,
                     *       "wouldApply": 2,
                     *       "wouldBeRefused": 0,
                     *       "refusals": [
                     *         {
                     *           "appealId": "0199d2a4-7ad3-79d7-830d-f9cc3902fce9",
                     *           "code": "12",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemedyForecast"];
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
            /** @description No such finding */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "finding_not_found";
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
    Wait_list: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example documents */
                kind?: "documents" | "completeness_check" | "risk_review" | "approval" | "bank_answer" | "bank_desk" | "bank_desk_approval" | "release" | "release_repair" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "release_scheduled" | "stay";
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
    Penalty_list: {
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
                /** @example proposed */
                status?: "proposed" | "refused" | "charged" | "reversal_proposed" | "reversed";
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
            /** @description Penalties, newest first; merchants see theirs from the charge on */
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
                     *           "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *           "lineId": "terminal-moved",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *           "policyVersion": "2026-11-23",
                     *           "reasonCode": "12",
                     *           "currency": "CNY",
                     *           "amountMinor": 4862000,
                     *           "owedMinor": 50000,
                     *           "merchantText": {
                     *             "en": "The slips explain two of the three payments; they are released.",
                     *             "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *           },
                     *           "internalText": "Ledger of three months fits; terminal location fits.",
                     *           "remedy": {
                     *             "en": "Object in writing to the merchant service.",
                     *             "zh": "可向商户服务部门书面提出异议。"
                     *           },
                     *           "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *           "status": "proposed",
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "decidedBy": "reviewer.wu",
                     *           "decidedAt": "2026-11-23T02:15:00.000Z",
                     *           "why": "The slips cover two of three payments only."
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["PenaltyPage"];
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
    Penalty_propose: {
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
                 *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                 *       "lineId": "terminal-moved",
                 *       "reasonCode": "12",
                 *       "currency": "CNY",
                 *       "basisMinor": 0,
                 *       "merchantText": {
                 *         "en": "The slips explain two of the three payments; they are released.",
                 *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                 *       },
                 *       "internalText": "Ledger of three months fits; terminal location fits."
                 *     }
                 */
                "application/json": components["schemas"]["ProposePenalty"];
            };
        };
        responses: {
            /** @description Proposes a penalty by the schedule; nothing is owed until somebody else agrees */
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
                     *       "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "lineId": "terminal-moved",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "policyVersion": "2026-11-23",
                     *       "reasonCode": "12",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "owedMinor": 50000,
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "internalText": "Ledger of three months fits; terminal location fits.",
                     *       "remedy": {
                     *         "en": "Object in writing to the merchant service.",
                     *         "zh": "可向商户服务部门书面提出异议。"
                     *       },
                     *       "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *       "status": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "decidedBy": "reviewer.wu",
                     *       "decidedAt": "2026-11-23T02:15:00.000Z",
                     *       "why": "The slips cover two of three payments only."
                     *     }
                     */
                    "application/json": components["schemas"]["Penalty"];
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
            /** @description You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict_of_interest" | "permission_missing";
                    };
                };
            };
            /** @description No such merchant · No such freeze order */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "merchant_not_found" | "freeze_order_not_found";
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
            /** @description The schedule has no such line · This line is not asked for this reason · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_line_unknown" | "penalty_not_for_reason" | "idempotency_key_reused";
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
    Penalty_read: {
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
                /** @example 0199d2a4-9305-7c5e-840d-d853f6856223 */
                penaltyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One penalty: why, how much is owed, the remedy and the time for it */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "lineId": "terminal-moved",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "policyVersion": "2026-11-23",
                     *       "reasonCode": "12",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "owedMinor": 50000,
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "internalText": "Ledger of three months fits; terminal location fits.",
                     *       "remedy": {
                     *         "en": "Object in writing to the merchant service.",
                     *         "zh": "可向商户服务部门书面提出异议。"
                     *       },
                     *       "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *       "status": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "decidedBy": "reviewer.wu",
                     *       "decidedAt": "2026-11-23T02:15:00.000Z",
                     *       "why": "The slips cover two of three payments only."
                     *     }
                     */
                    "application/json": components["schemas"]["Penalty"];
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
            /** @description No such penalty · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_not_found" | "route_not_found";
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
    Penalty_approve: {
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
                /** @example 0199d2a4-9305-7c5e-840d-d853f6856223 */
                penaltyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ApprovePenalty"];
            };
        };
        responses: {
            /** @description Agrees to what somebody else proposed: the charge, or its reversal */
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
                     *       "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "lineId": "terminal-moved",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "policyVersion": "2026-11-23",
                     *       "reasonCode": "12",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "owedMinor": 50000,
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "internalText": "Ledger of three months fits; terminal location fits.",
                     *       "remedy": {
                     *         "en": "Object in writing to the merchant service.",
                     *         "zh": "可向商户服务部门书面提出异议。"
                     *       },
                     *       "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *       "status": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "decidedBy": "reviewer.wu",
                     *       "decidedAt": "2026-11-23T02:15:00.000Z",
                     *       "why": "The slips cover two of three payments only."
                     *     }
                     */
                    "application/json": components["schemas"]["Penalty"];
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
                    };
                };
            };
            /** @description No such penalty · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Not possible as the penalty stands */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_wrong_status";
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
    Penalty_refuse: {
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
                /** @example 0199d2a4-9305-7c5e-840d-d853f6856223 */
                penaltyId: string;
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
                "application/json": components["schemas"]["PenaltyWhy"];
            };
        };
        responses: {
            /** @description Refuses what somebody else proposed: the charge, or its reversal */
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
                     *       "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "lineId": "terminal-moved",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "policyVersion": "2026-11-23",
                     *       "reasonCode": "12",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "owedMinor": 50000,
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "internalText": "Ledger of three months fits; terminal location fits.",
                     *       "remedy": {
                     *         "en": "Object in writing to the merchant service.",
                     *         "zh": "可向商户服务部门书面提出异议。"
                     *       },
                     *       "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *       "status": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "decidedBy": "reviewer.wu",
                     *       "decidedAt": "2026-11-23T02:15:00.000Z",
                     *       "why": "The slips cover two of three payments only."
                     *     }
                     */
                    "application/json": components["schemas"]["Penalty"];
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
            /** @description Somebody else must do this · You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "four_eyes" | "conflict_of_interest" | "permission_missing";
                    };
                };
            };
            /** @description No such penalty · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Not possible as the penalty stands */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_wrong_status";
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
    Penalty_reverse: {
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
                /** @example 0199d2a4-9305-7c5e-840d-d853f6856223 */
                penaltyId: string;
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
                "application/json": components["schemas"]["PenaltyWhy"];
            };
        };
        responses: {
            /** @description Proposes to reverse a charged penalty: the only way it is taken back */
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
                     *       "id": "0199d2a4-9305-7c5e-840d-d853f6856223",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "freezeOrderId": "0199d2a4-9894-70f1-855a-eda777c0f238",
                     *       "lineId": "terminal-moved",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *       "policyVersion": "2026-11-23",
                     *       "reasonCode": "12",
                     *       "currency": "CNY",
                     *       "amountMinor": 4862000,
                     *       "owedMinor": 50000,
                     *       "merchantText": {
                     *         "en": "The slips explain two of the three payments; they are released.",
                     *         "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *       },
                     *       "internalText": "Ledger of three months fits; terminal location fits.",
                     *       "remedy": {
                     *         "en": "Object in writing to the merchant service.",
                     *         "zh": "可向商户服务部门书面提出异议。"
                     *       },
                     *       "remedyUntilAt": "2026-12-07T15:59:59.999Z",
                     *       "status": "proposed",
                     *       "proposedBy": "reviewer.chen",
                     *       "proposedAt": "2026-11-23T02:15:00.000Z",
                     *       "decidedBy": "reviewer.wu",
                     *       "decidedAt": "2026-11-23T02:15:00.000Z",
                     *       "why": "The slips cover two of three payments only."
                     *     }
                     */
                    "application/json": components["schemas"]["Penalty"];
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
            /** @description You have an interest in this merchant · Not permitted */
            403: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "conflict_of_interest" | "permission_missing";
                    };
                };
            };
            /** @description No such penalty · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Not possible as the penalty stands */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "penalty_wrong_status";
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
                kind?: "completeness_check" | "ops_match" | "bank_notice" | "security_review" | "field_inspection" | "compliance_review" | "risk_review" | "approval" | "bank_desk" | "bank_desk_approval" | "release_repair";
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
                     *         "ground": {
                     *           "kind": "new_evidence",
                     *           "error": "facts",
                     *           "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *         },
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
                     *         "clocks": [
                     *           {
                     *             "limitId": "CN-AML-39/decide_and_reply",
                     *             "kind": "statutory",
                     *             "title": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *             "checkedHow": "primary",
                     *             "length": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "startedAt": "2026-11-23T02:15:00.000Z",
                     *             "dueAt": "2026-12-04T15:59:59.999Z",
                     *             "dueOn": "2026-12-04",
                     *             "provisional": false,
                     *             "overdue": false,
                     *             "endedAt": "2026-11-23T02:15:00.000Z",
                     *             "pausedSince": "2026-11-23T02:15:00.000Z",
                     *             "pausedBecause": "merchant",
                     *             "pausedText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "extendable": {
                     *               "maxTotal": 30,
                     *               "unit": "calendar_day",
                     *               "approver": "lead",
                     *               "mustNotify": true
                     *             },
                     *             "extendedTo": {
                     *               "total": 20,
                     *               "approvedBy": "compliance.qian",
                     *               "noticeAt": "2026-11-23T02:15:00.000Z"
                     *             },
                     *             "proposed": {
                     *               "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *               "to": 20,
                     *               "reason": {
                     *                 "en": "The notary is closed.",
                     *                 "zh": "公证处休息。"
                     *               },
                     *               "proposedBy": "reviewer.chen",
                     *               "proposedAt": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           }
                     *         ],
                     *         "stay": {
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "requestedBy": "merchant",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "by": "reviewer.chen",
                     *           "interrupted": "documents"
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
                     *         "findings": [
                     *           {
                     *             "code": "BUSINESS_NAME_DIFFERS",
                     *             "severity": "error",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "documentIds": [
                     *               "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *             ]
                     *           }
                     *         ],
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
                     *               "reservedMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "stepFindings": [
                     *           {
                     *             "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *             "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *             "kind": "ops_match",
                     *             "verdict": "matches",
                     *             "merchantText": {
                     *               "en": "The slips explain two of the three payments; they are released.",
                     *               "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *             },
                     *             "internalText": "Ledger of three months fits; terminal location fits.",
                     *             "particulars": {
                     *               "recordNumber": "RV-2026-0417",
                     *               "noticeNumber": "ICBC-2026-118",
                     *               "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *               "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *               "affectedTo": "2026-11-19T16:00:00.000Z",
                     *               "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *               "terminalSerial": "N9-2204817",
                     *               "location": "成都市锦江区东大街 12 号",
                     *               "photoDocumentIds": [
                     *                 "0199d2a4-4215-7711-894e-dd23ca558079"
                     *               ],
                     *               "releaseUpToMinor": 1000000
                     *             },
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ],
                     *         "decision": null,
                     *         "bank": null,
                     *         "earlyRelease": {
                     *           "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *           "status": "proposed",
                     *           "items": [
                     *             {
                     *               "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "approvalsNeeded": [
                     *             "agent"
                     *           ],
                     *           "approvals": [
                     *             {
                     *               "role": "agent",
                     *               "by": "reviewer.chen",
                     *               "at": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           ]
                     *         },
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
                     *           "claims": [
                     *             {
                     *               "kind": "businessName",
                     *               "wellFormed": true,
                     *               "matchesRecord": true
                     *             }
                     *           ],
                     *           "expiresOn": "2026-11-30",
                     *           "scan": "not_scanned",
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
                     *         "ground": {
                     *           "kind": "new_evidence",
                     *           "error": "facts",
                     *           "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *         },
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
                     *         "clocks": [
                     *           {
                     *             "limitId": "CN-AML-39/decide_and_reply",
                     *             "kind": "statutory",
                     *             "title": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *             "checkedHow": "primary",
                     *             "length": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "startedAt": "2026-11-23T02:15:00.000Z",
                     *             "dueAt": "2026-12-04T15:59:59.999Z",
                     *             "dueOn": "2026-12-04",
                     *             "provisional": false,
                     *             "overdue": false,
                     *             "endedAt": "2026-11-23T02:15:00.000Z",
                     *             "pausedSince": "2026-11-23T02:15:00.000Z",
                     *             "pausedBecause": "merchant",
                     *             "pausedText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "extendable": {
                     *               "maxTotal": 30,
                     *               "unit": "calendar_day",
                     *               "approver": "lead",
                     *               "mustNotify": true
                     *             },
                     *             "extendedTo": {
                     *               "total": 20,
                     *               "approvedBy": "compliance.qian",
                     *               "noticeAt": "2026-11-23T02:15:00.000Z"
                     *             },
                     *             "proposed": {
                     *               "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *               "to": 20,
                     *               "reason": {
                     *                 "en": "The notary is closed.",
                     *                 "zh": "公证处休息。"
                     *               },
                     *               "proposedBy": "reviewer.chen",
                     *               "proposedAt": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           }
                     *         ],
                     *         "stay": {
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "requestedBy": "merchant",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "by": "reviewer.chen",
                     *           "interrupted": "documents"
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
                     *         "findings": [
                     *           {
                     *             "code": "BUSINESS_NAME_DIFFERS",
                     *             "severity": "error",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "documentIds": [
                     *               "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *             ]
                     *           }
                     *         ],
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
                     *               "reservedMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "stepFindings": [
                     *           {
                     *             "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *             "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *             "kind": "ops_match",
                     *             "verdict": "matches",
                     *             "merchantText": {
                     *               "en": "The slips explain two of the three payments; they are released.",
                     *               "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *             },
                     *             "internalText": "Ledger of three months fits; terminal location fits.",
                     *             "particulars": {
                     *               "recordNumber": "RV-2026-0417",
                     *               "noticeNumber": "ICBC-2026-118",
                     *               "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *               "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *               "affectedTo": "2026-11-19T16:00:00.000Z",
                     *               "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *               "terminalSerial": "N9-2204817",
                     *               "location": "成都市锦江区东大街 12 号",
                     *               "photoDocumentIds": [
                     *                 "0199d2a4-4215-7711-894e-dd23ca558079"
                     *               ],
                     *               "releaseUpToMinor": 1000000
                     *             },
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ],
                     *         "decision": null,
                     *         "bank": null,
                     *         "earlyRelease": {
                     *           "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *           "status": "proposed",
                     *           "items": [
                     *             {
                     *               "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "approvalsNeeded": [
                     *             "agent"
                     *           ],
                     *           "approvals": [
                     *             {
                     *               "role": "agent",
                     *               "by": "reviewer.chen",
                     *               "at": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           ]
                     *         },
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
                     *         "ground": {
                     *           "kind": "new_evidence",
                     *           "error": "facts",
                     *           "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *         },
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
                     *         "clocks": [
                     *           {
                     *             "limitId": "CN-AML-39/decide_and_reply",
                     *             "kind": "statutory",
                     *             "title": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *             "checkedHow": "primary",
                     *             "length": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "startedAt": "2026-11-23T02:15:00.000Z",
                     *             "dueAt": "2026-12-04T15:59:59.999Z",
                     *             "dueOn": "2026-12-04",
                     *             "provisional": false,
                     *             "overdue": false,
                     *             "endedAt": "2026-11-23T02:15:00.000Z",
                     *             "pausedSince": "2026-11-23T02:15:00.000Z",
                     *             "pausedBecause": "merchant",
                     *             "pausedText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "extendable": {
                     *               "maxTotal": 30,
                     *               "unit": "calendar_day",
                     *               "approver": "lead",
                     *               "mustNotify": true
                     *             },
                     *             "extendedTo": {
                     *               "total": 20,
                     *               "approvedBy": "compliance.qian",
                     *               "noticeAt": "2026-11-23T02:15:00.000Z"
                     *             },
                     *             "proposed": {
                     *               "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *               "to": 20,
                     *               "reason": {
                     *                 "en": "The notary is closed.",
                     *                 "zh": "公证处休息。"
                     *               },
                     *               "proposedBy": "reviewer.chen",
                     *               "proposedAt": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           }
                     *         ],
                     *         "stay": {
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "requestedBy": "merchant",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "by": "reviewer.chen",
                     *           "interrupted": "documents"
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
                     *         "findings": [
                     *           {
                     *             "code": "BUSINESS_NAME_DIFFERS",
                     *             "severity": "error",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "documentIds": [
                     *               "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *             ]
                     *           }
                     *         ],
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
                     *               "reservedMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "stepFindings": [
                     *           {
                     *             "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *             "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *             "kind": "ops_match",
                     *             "verdict": "matches",
                     *             "merchantText": {
                     *               "en": "The slips explain two of the three payments; they are released.",
                     *               "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *             },
                     *             "internalText": "Ledger of three months fits; terminal location fits.",
                     *             "particulars": {
                     *               "recordNumber": "RV-2026-0417",
                     *               "noticeNumber": "ICBC-2026-118",
                     *               "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *               "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *               "affectedTo": "2026-11-19T16:00:00.000Z",
                     *               "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *               "terminalSerial": "N9-2204817",
                     *               "location": "成都市锦江区东大街 12 号",
                     *               "photoDocumentIds": [
                     *                 "0199d2a4-4215-7711-894e-dd23ca558079"
                     *               ],
                     *               "releaseUpToMinor": 1000000
                     *             },
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ],
                     *         "decision": null,
                     *         "bank": null,
                     *         "earlyRelease": {
                     *           "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *           "status": "proposed",
                     *           "items": [
                     *             {
                     *               "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "approvalsNeeded": [
                     *             "agent"
                     *           ],
                     *           "approvals": [
                     *             {
                     *               "role": "agent",
                     *               "by": "reviewer.chen",
                     *               "at": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           ]
                     *         },
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
            /** @description No such document · No such task · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "document_not_found" | "task_not_found" | "route_not_found";
                    };
                };
            };
            /** @description An authority’s order keeps this money · The appeal is closed · Not possible at this stage · Somebody else holds this task · You do not hold this task · The task is done or withdrawn */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "authority_limit" | "appeal_closed" | "wrong_stage" | "task_claimed" | "task_not_claimed" | "task_ended";
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
            /** @description The calendar of that year is not known · Each paper needs a verdict · A verdict names a paper that waits for none · Each appealed transaction must be decided · More than the undisputed part · More than was appealed for · The parts do not make up what is held · An offset or a transfer needs its destination, and only they have one · A destination is named by a reference, never by a number · The order holds nothing yet · The pinned policy schedules nothing · A schedule lies ahead · The money may not wait so long · More than compliance lets go · The reserve is too small · The case cannot take that way · The finding lacks what its verdict needs · Nothing may be told here · The merchant’s text is missing · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "calendar_unknown_year" | "verdict_missing" | "verdict_unknown_document" | "decision_incomplete" | "release_over_undisputed" | "release_over_appealed" | "split_does_not_add_up" | "destination_missing" | "destination_not_a_reference" | "nothing_held_yet" | "schedule_not_open" | "schedule_not_ahead" | "schedule_too_late" | "release_over_restriction" | "reserve_too_small" | "route_not_open" | "finding_incomplete" | "tipping_off" | "text_missing" | "idempotency_key_reused";
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
                     *         "ground": {
                     *           "kind": "new_evidence",
                     *           "error": "facts",
                     *           "what": "The courier’s record of 3 November, found since. 新找到的 11 月 3 日物流记录。"
                     *         },
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
                     *         "clocks": [
                     *           {
                     *             "limitId": "CN-AML-39/decide_and_reply",
                     *             "kind": "statutory",
                     *             "title": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "legalRef": "银发〔2016〕261号 第一（十二）条",
                     *             "checkedHow": "primary",
                     *             "length": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "startedAt": "2026-11-23T02:15:00.000Z",
                     *             "dueAt": "2026-12-04T15:59:59.999Z",
                     *             "dueOn": "2026-12-04",
                     *             "provisional": false,
                     *             "overdue": false,
                     *             "endedAt": "2026-11-23T02:15:00.000Z",
                     *             "pausedSince": "2026-11-23T02:15:00.000Z",
                     *             "pausedBecause": "merchant",
                     *             "pausedText": {
                     *               "en": "Funds held after unusual card payments",
                     *               "zh": "因刷卡交易异常暂扣资金"
                     *             },
                     *             "extendable": {
                     *               "maxTotal": 30,
                     *               "unit": "calendar_day",
                     *               "approver": "lead",
                     *               "mustNotify": true
                     *             },
                     *             "extendedTo": {
                     *               "total": 20,
                     *               "approvedBy": "compliance.qian",
                     *               "noticeAt": "2026-11-23T02:15:00.000Z"
                     *             },
                     *             "proposed": {
                     *               "id": "0199d2a4-6ae9-7222-8cee-00665ab34c31",
                     *               "to": 20,
                     *               "reason": {
                     *                 "en": "The notary is closed.",
                     *                 "zh": "公证处休息。"
                     *               },
                     *               "proposedBy": "reviewer.chen",
                     *               "proposedAt": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           }
                     *         ],
                     *         "stay": {
                     *           "since": "2026-11-23T02:15:00.000Z",
                     *           "requestedBy": "merchant",
                     *           "text": {
                     *             "en": "A second appeal, within 15 working days",
                     *             "zh": "可在 15 个工作日内申请复核"
                     *           },
                     *           "reason": "My sister keeps the till there. 亲属在该商户任收银员。",
                     *           "by": "reviewer.chen",
                     *           "interrupted": "documents"
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
                     *         "findings": [
                     *           {
                     *             "code": "BUSINESS_NAME_DIFFERS",
                     *             "severity": "error",
                     *             "text": {
                     *               "en": "A second appeal, within 15 working days",
                     *               "zh": "可在 15 个工作日内申请复核"
                     *             },
                     *             "documentIds": [
                     *               "0199d2a4-288b-77d1-8d64-20f8118394c4"
                     *             ]
                     *           }
                     *         ],
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
                     *               "reservedMinor": 0,
                     *               "releasedMinor": 0,
                     *               "offsetMinor": 0,
                     *               "refundedMinor": 0,
                     *               "transferredMinor": 0
                     *             }
                     *           }
                     *         ],
                     *         "tasks": [],
                     *         "stepFindings": [
                     *           {
                     *             "id": "0199d2a4-6cee-7540-8f3d-80c275a77d17",
                     *             "taskId": "0199d2a4-de70-7702-886e-a206164864c2",
                     *             "kind": "ops_match",
                     *             "verdict": "matches",
                     *             "merchantText": {
                     *               "en": "The slips explain two of the three payments; they are released.",
                     *               "zh": "签购单可证明其中两笔交易真实，予以放款。"
                     *             },
                     *             "internalText": "Ledger of three months fits; terminal location fits.",
                     *             "particulars": {
                     *               "recordNumber": "RV-2026-0417",
                     *               "noticeNumber": "ICBC-2026-118",
                     *               "keysRotatedAt": "2026-11-20T02:00:00.000Z",
                     *               "affectedFrom": "2026-11-11T00:00:00.000Z",
                     *               "affectedTo": "2026-11-19T16:00:00.000Z",
                     *               "remediation": "The vendor patched the gateway; both keys were replaced and the old ones revoked.",
                     *               "terminalSerial": "N9-2204817",
                     *               "location": "成都市锦江区东大街 12 号",
                     *               "photoDocumentIds": [
                     *                 "0199d2a4-4215-7711-894e-dd23ca558079"
                     *               ],
                     *               "releaseUpToMinor": 1000000
                     *             },
                     *             "by": "reviewer.chen",
                     *             "at": "2026-11-23T02:15:00.000Z"
                     *           }
                     *         ],
                     *         "decision": null,
                     *         "bank": null,
                     *         "earlyRelease": {
                     *           "id": "0199d2a4-e8e8-7cc8-881a-0049411ed05e",
                     *           "status": "proposed",
                     *           "items": [
                     *             {
                     *               "transactionId": "0199d2a4-8cb2-701b-80d4-02cbc0c957fc",
                     *               "amountMinor": 4862000
                     *             }
                     *           ],
                     *           "proposedBy": "reviewer.chen",
                     *           "proposedAt": "2026-11-23T02:15:00.000Z",
                     *           "approvalsNeeded": [
                     *             "agent"
                     *           ],
                     *           "approvals": [
                     *             {
                     *               "role": "agent",
                     *               "by": "reviewer.chen",
                     *               "at": "2026-11-23T02:15:00.000Z"
                     *             }
                     *           ]
                     *         },
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
    Warning_list: {
        parameters: {
            query?: {
                /**
                 * @description nextCursor of the page before.
                 * @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb
                 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /**
                 * @description Absent: all that are not closed.
                 * @example raised
                 */
                status?: "raised" | "acknowledged" | "closed";
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
            /** @description Early warnings with their evidence, newest first */
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
                     *           "id": "0199d2a4-fa4f-73f4-823c-f3c7d115252c",
                     *           "ruleId": "merchant-freezes",
                     *           "title": {
                     *             "en": "Funds held after unusual card payments",
                     *             "zh": "因刷卡交易异常暂扣资金"
                     *           },
                     *           "policyVersion": "2026-11-23",
                     *           "subjectKind": "merchant",
                     *           "subject": "12",
                     *           "windowOn": "2026-11-30",
                     *           "raisedAt": "2026-11-23T02:15:00.000Z",
                     *           "evidence": {
                     *             "kind": "frequency",
                     *             "orders": 3,
                     *             "merchants": 1,
                     *             "orderIds": [
                     *               "0199d2a4-5a46-7005-883d-6577ef2fce2b"
                     *             ]
                     *           },
                     *           "status": "raised",
                     *           "acknowledgedBy": "risk.deng",
                     *           "acknowledgedAt": "2026-11-23T02:15:00.000Z",
                     *           "closedBy": "risk.deng",
                     *           "closedAt": "2026-11-23T02:15:00.000Z",
                     *           "closedWhy": "The terminal was lent for a fair; inspected, taken back."
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["WarningPage"];
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
    Warning_read: {
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
                /** @example 0199d2a4-fa4f-73f4-823c-f3c7d115252c */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One early warning */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-fa4f-73f4-823c-f3c7d115252c",
                     *       "ruleId": "merchant-freezes",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "policyVersion": "2026-11-23",
                     *       "subjectKind": "merchant",
                     *       "subject": "12",
                     *       "windowOn": "2026-11-30",
                     *       "raisedAt": "2026-11-23T02:15:00.000Z",
                     *       "evidence": {
                     *         "kind": "frequency",
                     *         "orders": 3,
                     *         "merchants": 1,
                     *         "orderIds": [
                     *           "0199d2a4-5a46-7005-883d-6577ef2fce2b"
                     *         ]
                     *       },
                     *       "status": "raised",
                     *       "acknowledgedBy": "risk.deng",
                     *       "acknowledgedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedBy": "risk.deng",
                     *       "closedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedWhy": "The terminal was lent for a fair; inspected, taken back."
                     *     }
                     */
                    "application/json": components["schemas"]["Warning"];
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
            /** @description No such warning · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning_not_found" | "route_not_found";
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
    Warning_acknowledge: {
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
                /** @example 0199d2a4-fa4f-73f4-823c-f3c7d115252c */
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AcknowledgeWarning"];
            };
        };
        responses: {
            /** @description Takes a warning up: everybody sees who looks into it */
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
                     *       "id": "0199d2a4-fa4f-73f4-823c-f3c7d115252c",
                     *       "ruleId": "merchant-freezes",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "policyVersion": "2026-11-23",
                     *       "subjectKind": "merchant",
                     *       "subject": "12",
                     *       "windowOn": "2026-11-30",
                     *       "raisedAt": "2026-11-23T02:15:00.000Z",
                     *       "evidence": {
                     *         "kind": "frequency",
                     *         "orders": 3,
                     *         "merchants": 1,
                     *         "orderIds": [
                     *           "0199d2a4-5a46-7005-883d-6577ef2fce2b"
                     *         ]
                     *       },
                     *       "status": "raised",
                     *       "acknowledgedBy": "risk.deng",
                     *       "acknowledgedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedBy": "risk.deng",
                     *       "closedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedWhy": "The terminal was lent for a fair; inspected, taken back."
                     *     }
                     */
                    "application/json": components["schemas"]["Warning"];
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
            /** @description No such warning · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning_not_found" | "route_not_found";
                    };
                };
            };
            /** @description The warning has been taken up already · The warning is closed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning_acknowledged" | "warning_closed";
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
    Warning_close: {
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
                /** @example 0199d2a4-fa4f-73f4-823c-f3c7d115252c */
                warningId: string;
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
                "application/json": components["schemas"]["CloseWarning"];
            };
        };
        responses: {
            /** @description Closes a warning with what came of it */
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
                     *       "id": "0199d2a4-fa4f-73f4-823c-f3c7d115252c",
                     *       "ruleId": "merchant-freezes",
                     *       "title": {
                     *         "en": "Funds held after unusual card payments",
                     *         "zh": "因刷卡交易异常暂扣资金"
                     *       },
                     *       "policyVersion": "2026-11-23",
                     *       "subjectKind": "merchant",
                     *       "subject": "12",
                     *       "windowOn": "2026-11-30",
                     *       "raisedAt": "2026-11-23T02:15:00.000Z",
                     *       "evidence": {
                     *         "kind": "frequency",
                     *         "orders": 3,
                     *         "merchants": 1,
                     *         "orderIds": [
                     *           "0199d2a4-5a46-7005-883d-6577ef2fce2b"
                     *         ]
                     *       },
                     *       "status": "raised",
                     *       "acknowledgedBy": "risk.deng",
                     *       "acknowledgedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedBy": "risk.deng",
                     *       "closedAt": "2026-11-23T02:15:00.000Z",
                     *       "closedWhy": "The terminal was lent for a fair; inspected, taken back."
                     *     }
                     */
                    "application/json": components["schemas"]["Warning"];
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
            /** @description No such warning · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning_not_found" | "route_not_found";
                    };
                };
            };
            /** @description Nobody has taken the warning up · The warning is closed */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "warning_not_acknowledged" | "warning_closed";
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
    Webhook_list: {
        parameters: {
            query?: {
                /**
                 * @description nextCursor of the page before.
                 * @example 0199d2a4-46a4-7eeb-8d20-d881ecfc0ecb
                 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example active */
                status?: "active" | "paused";
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
            /** @description Addresses for events; paused ones say why */
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
                     *           "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *           "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *           "url": "https://merchant.example/thaw",
                     *           "types": [
                     *             "appeal.stage_entered",
                     *             "appeal.closed"
                     *           ],
                     *           "status": "active",
                     *           "pausedWhy": "by_hand",
                     *           "failingSince": "2026-11-23T02:15:00.000Z",
                     *           "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *           "createdAt": "2026-11-23T02:15:00.000Z",
                     *           "retryAfterSeconds": [
                     *             5,
                     *             300,
                     *             1800
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointPage"];
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
    Webhook_register: {
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
                 *       "url": "https://merchant.example/thaw",
                 *       "types": [
                 *         "appeal.stage_entered",
                 *         "appeal.closed"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointWish"];
            };
        };
        responses: {
            /** @description Registers an address for events; its secret is shown this once */
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
                     *       "id": "0199d2a4-cae7-7fec-8928-a031f64a17a9",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ],
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
            /** @description This address cannot be called · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_url_refused" | "idempotency_key_reused";
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
    Webhook_read: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One address, with the schedule of its retries */
            200: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_change: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://merchant.example/thaw",
                 *       "types": [
                 *         "appeal.stage_entered",
                 *         "appeal.closed"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointWish"];
            };
        };
        responses: {
            /** @description Gives another address or other events */
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
                     *       "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
            /** @description This address cannot be called · This Idempotency-Key was used for another request */
            422: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_url_refused" | "idempotency_key_reused";
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
    Webhook_deliveries: {
        parameters: {
            query?: {
                /** @example WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0 */
                cursor?: string;
                /** @example 50 */
                limit?: number;
                /** @example pending */
                status?: "pending" | "delivered" | "given_up";
            };
            header?: {
                /**
                 * @description Yours; one that is missing or of another form is replaced.
                 * @example 0199d2a4-6f1e-7c3b-9a52-3f60c1d7e8b4
                 */
                "X-Request-Id"?: string;
            };
            path: {
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent and what came back: codes and times, no bodies */
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
                     *           "id": "0199d2a4-b83c-7274-8a15-e289caf47256",
                     *           "eventId": "0199d2a4-5e0e-763b-84ae-404cad8d31ab",
                     *           "type": "appeal.closed",
                     *           "status": "pending",
                     *           "createdAt": "2026-11-23T02:15:00.000Z",
                     *           "nextAttemptAt": "2026-11-23T02:15:00.000Z",
                     *           "attempts": [
                     *             {
                     *               "number": 1,
                     *               "at": "2026-11-23T02:15:00.000Z",
                     *               "code": 204,
                     *               "failure": "timeout",
                     *               "durationMs": 84
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "WyIyMDI2LTExLTMwVDE1OjU5OjU5Ljk5OVoiLCIwMTk5Il0"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_resend: {
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
                /** @example 0199d2a4-2134-7f88-8a9a-76a4e0b41dcb */
                deliveryId: string;
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Sends once more what was delivered or given up */
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
                     *       "deliveryId": "0199d2a4-2134-7f88-8a9a-76a4e0b41dcb"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryTaken"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
                    };
                };
            };
            /** @description There is nothing to send again */
            409: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_delivery_not_ended";
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
    Webhook_pause: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Sends nothing more until resumed; what happens meanwhile is not lost */
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
                     *       "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_remove: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Ends an address for good */
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
                     *       "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_resume: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Sends again, beginning with what was left, in order */
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
                     *       "id": "0199d2a4-b4fd-78e2-8819-7aa46bd0dd8e",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_rotateSecret: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Gives a new secret; for a day both sign */
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
                     *       "id": "0199d2a4-cae7-7fec-8928-a031f64a17a9",
                     *       "merchantId": "0199d2a4-a747-7d59-8680-0beb875c1dea",
                     *       "url": "https://merchant.example/thaw",
                     *       "types": [
                     *         "appeal.stage_entered",
                     *         "appeal.closed"
                     *       ],
                     *       "status": "active",
                     *       "pausedWhy": "by_hand",
                     *       "failingSince": "2026-11-23T02:15:00.000Z",
                     *       "secretOverlapUntil": "2026-11-23T02:15:00.000Z",
                     *       "createdAt": "2026-11-23T02:15:00.000Z",
                     *       "retryAfterSeconds": [
                     *         5,
                     *         300,
                     *         1800
                     *       ],
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
    Webhook_test: {
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
                /** @example 0199d2a4-2ecb-703a-8eea-15c90778d414 */
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoFields"];
            };
        };
        responses: {
            /** @description Sends a webhook.test event */
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
                     *       "deliveryId": "0199d2a4-2134-7f88-8a9a-76a4e0b41dcb"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryTaken"];
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
            /** @description No such webhook endpoint · No such address */
            404: {
                headers: {
                    /** @description The request’s id: it is in our logs and traces */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "webhook_endpoint_not_found" | "route_not_found";
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
