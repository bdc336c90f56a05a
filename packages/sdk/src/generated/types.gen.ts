// @ts-nocheck: made by packages/sdk/src/generate.ts; run `pnpm openapi` instead of editing.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Problem = {
    type: string;
    title: string;
    status: number;
    code: 'malformed_json' | 'unauthenticated' | 'share_read_only' | 'insufficient_scope' | 'not_found' | 'resume_not_ready' | 'resume_in_use' | 'upload_closed' | 'tailoring_not_ready' | 'attachment_not_ready' | 'tailoring_finished' | 'tailoring_accepted' | 'nothing_to_undo' | 'job_in_use' | 'webhook_disabled' | 'already_exists' | 'import_finished' | 'export_failed' | 'concurrent_update' | 'revision_mismatch' | 'body_too_large' | 'unsupported_media_type' | 'invalid_request' | 'idempotency_key_reused' | 'csv_unreadable' | 'posting_unreachable' | 'posting_unreadable' | 'limit_reached' | 'internal' | 'unavailable';
    detail: string;
    errors?: Array<{
        in: 'body' | 'query' | 'path' | 'header';
        pointer: string;
        detail: string;
    }>;
    requestId: string;
};

export type Me = {
    id: string;
    signedInAs: 'person' | 'api_key';
    scopes: Array<'resumes:read' | 'resumes:write' | 'jobs:read' | 'jobs:write' | 'tailorings:read' | 'tailorings:write' | 'applications:read' | 'applications:write' | 'webhooks:read' | 'webhooks:write' | 'account:read' | 'account:write'>;
};

export type ApiKey = {
    id: string;
    name: string;
    scopes: Array<'resumes:read' | 'resumes:write' | 'jobs:read' | 'jobs:write' | 'tailorings:read' | 'tailorings:write' | 'applications:read' | 'applications:write' | 'webhooks:read' | 'webhooks:write' | 'account:read'>;
    hint: string;
    createdAt: string;
    lastUsedAt: string | null;
    expiresAt: string | null;
    revokedAt: string | null;
};

export type Resume = {
    id: string;
    label: string;
    fileName: string;
    contentType: string;
    byteSize: number;
    status: 'awaiting_upload' | 'reading' | 'ready' | 'failed';
    step: 'text' | 'characters' | null;
    failure: {
        code: 'upload_expired' | 'empty' | 'unsupported_type' | 'wrong_type' | 'encrypted' | 'corrupt' | 'too_large' | 'too_many_pages' | 'image_only' | 'illegible' | 'bomb' | 'timeout' | 'not_text' | 'no_text' | 'internal';
        detail: string;
    } | null;
    currentVersion: number | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type ResumeVersion = {
    resumeId: string;
    version: number;
    origin: 'upload' | 'tailoring' | 'correction';
    tailoringId: string | null;
    createdAt: string;
};

export type ResumeDocument = {
    schemaVersion: 1;
    language?: string;
    basics: {
        name?: string;
        label?: string;
        email?: string;
        phone?: string;
        url?: string;
        summary?: string;
        location?: {
            address?: string;
            postalCode?: string;
            city?: string;
            region?: string;
            countryCode?: string;
        };
        profiles: Array<{
            id: string;
            network: string;
            username?: string;
            url?: string;
        }>;
    };
    work: Array<{
        id: string;
        name?: string;
        position?: string;
        location?: string;
        url?: string;
        summary?: string;
        startDate?: string;
        endDate?: string;
        current?: boolean;
        highlights: Array<{
            id: string;
            text: string;
        }>;
    }>;
    volunteer: Array<{
        id: string;
        organization?: string;
        position?: string;
        location?: string;
        url?: string;
        summary?: string;
        startDate?: string;
        endDate?: string;
        current?: boolean;
        highlights: Array<{
            id: string;
            text: string;
        }>;
    }>;
    education: Array<{
        id: string;
        institution?: string;
        area?: string;
        studyType?: string;
        location?: string;
        url?: string;
        score?: string;
        startDate?: string;
        endDate?: string;
        current?: boolean;
        courses: Array<{
            id: string;
            text: string;
        }>;
    }>;
    skills: Array<{
        id: string;
        name?: string;
        level?: string;
        keywords: Array<{
            id: string;
            text: string;
        }>;
    }>;
    projects: Array<{
        id: string;
        name?: string;
        description?: string;
        url?: string;
        startDate?: string;
        endDate?: string;
        current?: boolean;
        highlights: Array<{
            id: string;
            text: string;
        }>;
        keywords: Array<string>;
    }>;
    certificates: Array<{
        id: string;
        name: string;
        issuer?: string;
        date?: string;
        url?: string;
    }>;
    awards: Array<{
        id: string;
        title: string;
        awarder?: string;
        date?: string;
        summary?: string;
    }>;
    publications: Array<{
        id: string;
        name: string;
        publisher?: string;
        releaseDate?: string;
        url?: string;
        summary?: string;
    }>;
    languages: Array<{
        id: string;
        language: string;
        fluency?: string;
    }>;
    interests: Array<{
        id: string;
        name: string;
        keywords: Array<string>;
    }>;
    custom: Array<{
        id: string;
        heading: string;
        lines: Array<{
            id: string;
            text: string;
        }>;
    }>;
    letter?: Array<string>;
    sectionOrder: Array<string>;
    unplaced: Array<{
        id: string;
        text: string;
    }>;
    dismissed?: Array<{
        id: string;
        text: string;
    }>;
    hidden: Array<{
        reason: 'hidden' | 'invisible_color' | 'tiny' | 'off_page' | 'placeholder';
        text: string;
    }>;
    source: {
        format: 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'linkedin' | 'text' | 'markdown' | 'json' | 'image' | 'tailoring';
        pages: Array<{
            number: number;
            text: string;
            confidence?: number;
            isDamaged?: boolean;
        }>;
    };
    spans: {
        [key: string]: Array<{
            page: number;
            start: number;
            end: number;
            box?: [
                number,
                number,
                number,
                number
            ];
        }>;
    };
    ownWords?: {
        [key: string]: {
            isEvidence: boolean;
            read?: {
                text: string;
                spans: Array<{
                    page: number;
                    start: number;
                    end: number;
                    box?: [
                        number,
                        number,
                        number,
                        number
                    ];
                }>;
            };
        };
    };
    confidence: {
        [key: string]: number;
    };
};

export type UploadForm = {
    url: string;
    fields: {
        [key: string]: string;
    };
    expiresAt: string;
};

export type Job = {
    id: string;
    title: string | null;
    company: string | null;
    url: string | null;
    location: string | null;
    workplace: 'onsite' | 'hybrid' | 'remote' | null;
    salary: {
        min: number;
        max: number;
        currency: string;
        per: 'hour' | 'day' | 'week' | 'month' | 'year';
    } | null;
    deadline: string | null;
    source: string | null;
    tags: Array<string>;
    posting: 'unknown' | 'open' | 'changed' | 'closed';
    checkedAt: string | null;
    checkDueAt: string | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
    description: string;
    brief: {
        title: string | null;
        company: string | null;
        location: string | null;
        seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive' | null;
        language: string;
        requirements: Array<{
            id: string;
            kind: 'must' | 'nice' | 'responsibility';
            text: string;
            span: {
                start: number;
                end: number;
            };
            skills: Array<string>;
            yearsAsked?: number;
            weight: number;
        }>;
        skills: Array<string>;
        workplace?: 'onsite' | 'hybrid' | 'remote' | null;
        employmentType?: 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship' | 'apprenticeship' | 'freelance' | null;
        salary?: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
            span: {
                start: number;
                end: number;
            };
        } | null;
        deadline?: string | null;
        yearsAsked?: number | null;
        degrees?: Array<{
            level: string;
            requirementId: string;
        }>;
        languages?: Array<{
            language: string;
            level: number | null;
            requirementId: string;
        }>;
        keywords?: Array<{
            text: string;
            weight: number;
            count: number;
            isSkill: boolean;
        }>;
        boilerplate?: Array<{
            kind: 'benefits' | 'about_company' | 'equal_opportunity' | 'application';
            span: {
                start: number;
                end: number;
            };
        }>;
    };
};

export type JobSummary = {
    id: string;
    title: string | null;
    company: string | null;
    url: string | null;
    location: string | null;
    workplace: 'onsite' | 'hybrid' | 'remote' | null;
    salary: {
        min: number;
        max: number;
        currency: string;
        per: 'hour' | 'day' | 'week' | 'month' | 'year';
    } | null;
    deadline: string | null;
    source: string | null;
    tags: Array<string>;
    posting: 'unknown' | 'open' | 'changed' | 'closed';
    checkedAt: string | null;
    checkDueAt: string | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type KeptJob = {
    id: string;
    title: string | null;
    company: string | null;
    url: string | null;
    location: string | null;
    workplace: 'onsite' | 'hybrid' | 'remote' | null;
    salary: {
        min: number;
        max: number;
        currency: string;
        per: 'hour' | 'day' | 'week' | 'month' | 'year';
    } | null;
    deadline: string | null;
    source: string | null;
    tags: Array<string>;
    posting: 'unknown' | 'open' | 'changed' | 'closed';
    checkedAt: string | null;
    checkDueAt: string | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
    description: string;
    brief: {
        title: string | null;
        company: string | null;
        location: string | null;
        seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive' | null;
        language: string;
        requirements: Array<{
            id: string;
            kind: 'must' | 'nice' | 'responsibility';
            text: string;
            span: {
                start: number;
                end: number;
            };
            skills: Array<string>;
            yearsAsked?: number;
            weight: number;
        }>;
        skills: Array<string>;
        workplace?: 'onsite' | 'hybrid' | 'remote' | null;
        employmentType?: 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship' | 'apprenticeship' | 'freelance' | null;
        salary?: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
            span: {
                start: number;
                end: number;
            };
        } | null;
        deadline?: string | null;
        yearsAsked?: number | null;
        degrees?: Array<{
            level: string;
            requirementId: string;
        }>;
        languages?: Array<{
            language: string;
            level: number | null;
            requirementId: string;
        }>;
        keywords?: Array<{
            text: string;
            weight: number;
            count: number;
            isSkill: boolean;
        }>;
        boilerplate?: Array<{
            kind: 'benefits' | 'about_company' | 'equal_opportunity' | 'application';
            span: {
                start: number;
                end: number;
            };
        }>;
    };
    duplicates: Array<{
        jobId: string;
        title: string | null;
        company: string | null;
        reason: 'same_address' | 'same_text' | 'similar_text';
        createdAt: string;
    }>;
};

export type JobOriginal = {
    url: string;
    contentType: string;
    sha256: string;
    byteSize: number;
    content: string;
    fetchedAt: string;
};

export type JobMatch = {
    jobId: string;
    resumeId: string;
    resumeVersion: number;
    score: number;
    parts: Array<{
        requirementId: string;
        text: string;
        kind: 'must' | 'nice' | 'responsibility';
        weight: number;
        outcome: 'met' | 'partly' | 'unproved' | 'missing' | 'unverifiable';
        months?: number;
        evidence: Array<{
            itemId: string;
            page: number;
            start: number;
            end: number;
            text: string;
        }>;
    }>;
    skills: Array<{
        name: string;
        state: 'shown' | 'named' | 'missing';
        months: number;
        lastUsed: string | null;
        evidence: Array<{
            itemId: string;
            page: number;
            start: number;
            end: number;
            text: string;
        }>;
    }>;
};

export type Tailoring = {
    id: string;
    batchId: string;
    status: 'queued' | 'running' | 'ready' | 'failed' | 'cancelled';
    step: 'reading_job' | 'matching' | 'planning' | 'rewriting' | 'grounding' | 'composing' | 'rendering' | null;
    resumeId: string;
    resumeVersion: number;
    jobId: string;
    kinds: Array<'resume' | 'cover_letter' | 'outreach' | 'interview_sheet' | 'gap_plan'>;
    strength: 'nudge' | 'balanced' | 'bold';
    lane: 'now' | 'overnight';
    model: {
        requested: string;
        used: string;
    } | null;
    failure: {
        code: 'gave_up' | 'resume_gone' | 'job_gone' | 'internal';
        detail: string;
    } | null;
    scoreBefore: number | null;
    scoreAfter: number | null;
    acceptedVersion: number | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
    brief: {
        title: string | null;
        company: string | null;
        location: string | null;
        seniority: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive' | null;
        language: string;
        requirements: Array<{
            id: string;
            kind: 'must' | 'nice' | 'responsibility';
            text: string;
            span: {
                start: number;
                end: number;
            };
            skills: Array<string>;
            yearsAsked?: number;
            weight: number;
        }>;
        skills: Array<string>;
        workplace?: 'onsite' | 'hybrid' | 'remote' | null;
        employmentType?: 'full_time' | 'part_time' | 'contract' | 'temporary' | 'internship' | 'apprenticeship' | 'freelance' | null;
        salary?: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
            span: {
                start: number;
                end: number;
            };
        } | null;
        deadline?: string | null;
        yearsAsked?: number | null;
        degrees?: Array<{
            level: string;
            requirementId: string;
        }>;
        languages?: Array<{
            language: string;
            level: number | null;
            requirementId: string;
        }>;
        keywords?: Array<{
            text: string;
            weight: number;
            count: number;
            isSkill: boolean;
        }>;
        boilerplate?: Array<{
            kind: 'benefits' | 'about_company' | 'equal_opportunity' | 'application';
            span: {
                start: number;
                end: number;
            };
        }>;
    } | null;
    score: {
        before: number;
        after: number;
        parts: Array<{
            requirementId: string;
            text: string;
            kind: 'must' | 'nice' | 'responsibility';
            weight: number;
            before: 'met' | 'partly' | 'unproved' | 'missing' | 'unverifiable';
            after: 'met' | 'partly' | 'unproved' | 'missing' | 'unverifiable';
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        }>;
    } | null;
    changes: Array<{
        id: string;
        itemId: string;
        kind: 'rewrite' | 'summary' | 'headline' | 'skills' | 'reorder' | 'hide' | 'merge' | 'split';
        before: string | null;
        after: string | null;
        order?: Array<string>;
        why: string;
        reason?: {
            code: 'headline_missing' | 'summary_for_job' | 'terms_of_posting' | 'deed_first' | 'skills_added' | 'skills_first' | 'skill_group_first' | 'requirement_answered' | 'nearer_to_job' | 'requirement_first' | 'most_telling_first' | 'makes_room';
            terms: Array<string>;
        };
        requirementIds: Array<string>;
        evidence: Array<{
            itemId: string;
            page: number;
            start: number;
            end: number;
            text: string;
        }>;
        verdict: {
            outcome: 'supported' | 'refused';
            reasons: Array<{
                code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                claim: string;
                found?: string;
                detail: string;
            }>;
        };
        carried?: {
            model: string;
            words: Array<{
                claim: string;
                evidence: {
                    itemId: string;
                    page: number;
                    start: number;
                    end: number;
                    text: string;
                };
            }>;
        };
        decision: 'pending' | 'accepted' | 'rejected' | 'edited';
        edit: {
            text: string;
            isEvidence: boolean;
            verdict: {
                outcome: 'supported' | 'refused';
                reasons: Array<{
                    code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                    claim: string;
                    found?: string;
                    detail: string;
                }>;
            };
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        } | null;
    }>;
    refusals: Array<{
        itemId: string;
        kind: 'rewrite' | 'summary' | 'headline' | 'skills' | 'reorder' | 'hide' | 'merge' | 'split';
        before: string | null;
        proposed: string;
        reasons: Array<{
            code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
            claim: string;
            found?: string;
            detail: string;
        }>;
        requirementIds: Array<string>;
    }>;
    texts: Array<{
        kind: 'cover_letter';
        writer: string;
        language: string;
        paragraphs: Array<Array<{
            text: string;
            speaksOf: 'person' | 'posting' | 'courtesy';
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        }>>;
        refusals: Array<{
            proposed: string;
            reasons: Array<{
                code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                claim: string;
                found?: string;
                detail: string;
            }>;
        }>;
    } | {
        kind: 'outreach';
        writer: string;
        language: string;
        paragraphs: Array<Array<{
            text: string;
            speaksOf: 'person' | 'posting' | 'courtesy';
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        }>>;
        refusals: Array<{
            proposed: string;
            reasons: Array<{
                code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                claim: string;
                found?: string;
                detail: string;
            }>;
        }>;
    } | {
        kind: 'interview_sheet';
        questions: Array<{
            id: string;
            changeId: string | null;
            requirementId: string | null;
            claim: string;
            question: string;
            advice: string;
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        }>;
    } | {
        kind: 'gap_plan';
        gaps: Array<{
            requirementId: string;
            text: string;
            kind: 'must' | 'nice' | 'responsibility';
            outcome: 'met' | 'partly' | 'unproved' | 'missing' | 'unverifiable';
            step: 'show' | 'learn' | 'ask';
            advice: string;
            places: Array<{
                itemId: string;
                label: string;
            }>;
            evidence: Array<{
                itemId: string;
                page: number;
                start: number;
                end: number;
                text: string;
            }>;
        }>;
    }>;
    receipt: {
        model: string;
        calls: number;
        inputTokens: number;
        cachedTokens: number;
        outputTokens: number;
        costMicros: number;
        reused: number;
    } | null;
    warnings: Array<{
        code: 'model_unavailable' | 'model_kept_inventing' | 'model_withheld' | 'second_reading_missing' | 'budget_reached' | 'overnight_missed' | 'pdf_kept_back' | 'low_confidence_source' | 'few_requirements' | 'hidden_text_ignored' | 'language_differs' | 'lines_unplaced' | 'source_scanned';
        detail: string;
    }>;
    secondReading: {
        model: string;
        read: number;
        doubted: number;
        unread: number;
        carried?: number;
        isFooled?: boolean;
    } | null;
    canUndo: boolean;
};

export type TailoringSummary = {
    id: string;
    batchId: string;
    status: 'queued' | 'running' | 'ready' | 'failed' | 'cancelled';
    step: 'reading_job' | 'matching' | 'planning' | 'rewriting' | 'grounding' | 'composing' | 'rendering' | null;
    resumeId: string;
    resumeVersion: number;
    jobId: string;
    kinds: Array<'resume' | 'cover_letter' | 'outreach' | 'interview_sheet' | 'gap_plan'>;
    strength: 'nudge' | 'balanced' | 'bold';
    lane: 'now' | 'overnight';
    model: {
        requested: string;
        used: string;
    } | null;
    failure: {
        code: 'gave_up' | 'resume_gone' | 'job_gone' | 'internal';
        detail: string;
    } | null;
    scoreBefore: number | null;
    scoreAfter: number | null;
    acceptedVersion: number | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type Application = {
    id: string;
    jobId: string;
    title: string | null;
    company: string | null;
    status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
    resumeId: string | null;
    resumeVersion: number | null;
    tailoringId: string | null;
    statusAt: string;
    appliedAt: string | null;
    archivedAt: string | null;
    tags: Array<string>;
    position: string;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type ListedApplication = {
    id: string;
    jobId: string;
    title: string | null;
    company: string | null;
    status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
    resumeId: string | null;
    resumeVersion: number | null;
    tailoringId: string | null;
    statusAt: string;
    appliedAt: string | null;
    archivedAt: string | null;
    tags: Array<string>;
    position: string;
    revision: number;
    createdAt: string;
    updatedAt: string;
    job: {
        location: string | null;
        workplace: 'onsite' | 'hybrid' | 'remote' | null;
        salary: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
        } | null;
        deadline: string | null;
        source: string | null;
        url: string | null;
        posting: 'unknown' | 'open' | 'changed' | 'closed';
    };
};

export type ApplicationEvent = {
    id: string;
    applicationId: string;
    kind: 'created' | 'status_changed' | 'correction';
    from: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response' | null;
    to: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response' | null;
    note: string | null;
    corrects: string | null;
    by: 'person' | 'api_key';
    occurredAt: string;
    createdAt: string;
};

export type Note = {
    id: string;
    applicationId: string;
    body: string;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type Contact = {
    id: string;
    name: string;
    company: string | null;
    role: string | null;
    email: string | null;
    phone: string | null;
    url: string | null;
    note: string | null;
    applicationIds: Array<string>;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type Interview = {
    id: string;
    applicationId: string;
    localTime: string;
    timeZone: string;
    startsAt: string;
    durationMinutes: number;
    kind: 'phone' | 'video' | 'onsite' | 'test' | 'other';
    place: string | null;
    link: string | null;
    people: Array<string>;
    outcome: 'pending' | 'passed' | 'failed' | 'cancelled';
    note: string | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type Task = {
    id: string;
    applicationId: string | null;
    title: string;
    dueAt: string | null;
    doneAt: string | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type Attachment = {
    id: string;
    applicationId: string;
    fileName: string;
    contentType: string;
    byteSize: number;
    kind: 'resume' | 'cover_letter' | 'portfolio' | 'certificate' | 'reference' | 'posting' | 'offer' | 'other';
    sent: boolean;
    status: 'awaiting_upload' | 'scanning' | 'ready' | 'failed';
    failure: {
        code: 'upload_expired' | 'wrong_type' | 'macros' | 'bomb' | 'corrupt' | 'too_large' | 'internal';
        detail: string;
    } | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type CsvImport = {
    id: string;
    fileName: string;
    status: 'awaiting_upload' | 'imported' | 'undone';
    rows: number;
    imported: number;
    skipped: number;
    failed: number;
    errors: Array<{
        line: number;
        field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
        detail: string;
    }>;
    skips: Array<{
        line: number;
        field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
        detail: string;
    }>;
    kept: number | null;
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type ImportPreview = {
    sha256: string;
    format: 'tailorbird' | 'huntr' | 'teal' | 'simplify' | 'spreadsheet';
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
    delimiter: string;
    dateOrder: 'day_first' | 'month_first';
    dateOrderIsGuessed: boolean;
    columns: Array<{
        name: string;
        field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
        samples: Array<string>;
    }>;
    statuses: Array<{
        text: string;
        status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response' | null;
        rows: number;
    }>;
    rows: number;
    imported: number;
    skipped: number;
    failed: number;
    errors: Array<{
        line: number;
        field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
        detail: string;
    }>;
    skips: Array<{
        line: number;
        field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
        detail: string;
    }>;
    sample: Array<{
        line: number;
        title: string | null;
        company: string | null;
        url: string | null;
        status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        statusAt: string | null;
        appliedAt: string | null;
        tags: Array<string>;
    }>;
};

export type Share = {
    id: string;
    label: string | null;
    resumeId: string | null;
    resumeVersion: number | null;
    tailoringId: string | null;
    allows: 'read' | 'comment';
    hidesContact: boolean;
    expiresAt: string;
    revokedAt: string | null;
    openedAt: string | null;
    comments: number;
    createdAt: string;
};

export type ShareComment = {
    id: string;
    shareId: string;
    itemId: string | null;
    author: string;
    body: string;
    createdAt: string;
};

export type SharedView = {
    label: string | null;
    allows: 'read' | 'comment';
    hidesContact: boolean;
    expiresAt: string;
    document: {
        language?: string;
        basics: {
            name?: string;
            label?: string;
            email?: string;
            phone?: string;
            url?: string;
            summary?: string;
            location?: {
                address?: string;
                postalCode?: string;
                city?: string;
                region?: string;
                countryCode?: string;
            };
            profiles: Array<{
                id: string;
                network: string;
                username?: string;
                url?: string;
            }>;
        };
        work: Array<{
            id: string;
            name?: string;
            position?: string;
            location?: string;
            url?: string;
            summary?: string;
            startDate?: string;
            endDate?: string;
            current?: boolean;
            highlights: Array<{
                id: string;
                text: string;
            }>;
        }>;
        volunteer: Array<{
            id: string;
            organization?: string;
            position?: string;
            location?: string;
            url?: string;
            summary?: string;
            startDate?: string;
            endDate?: string;
            current?: boolean;
            highlights: Array<{
                id: string;
                text: string;
            }>;
        }>;
        education: Array<{
            id: string;
            institution?: string;
            area?: string;
            studyType?: string;
            location?: string;
            url?: string;
            score?: string;
            startDate?: string;
            endDate?: string;
            current?: boolean;
            courses: Array<{
                id: string;
                text: string;
            }>;
        }>;
        skills: Array<{
            id: string;
            name?: string;
            level?: string;
            keywords: Array<{
                id: string;
                text: string;
            }>;
        }>;
        projects: Array<{
            id: string;
            name?: string;
            description?: string;
            url?: string;
            startDate?: string;
            endDate?: string;
            current?: boolean;
            highlights: Array<{
                id: string;
                text: string;
            }>;
            keywords: Array<string>;
        }>;
        certificates: Array<{
            id: string;
            name: string;
            issuer?: string;
            date?: string;
            url?: string;
        }>;
        awards: Array<{
            id: string;
            title: string;
            awarder?: string;
            date?: string;
            summary?: string;
        }>;
        publications: Array<{
            id: string;
            name: string;
            publisher?: string;
            releaseDate?: string;
            url?: string;
            summary?: string;
        }>;
        languages: Array<{
            id: string;
            language: string;
            fluency?: string;
        }>;
        interests: Array<{
            id: string;
            name: string;
            keywords: Array<string>;
        }>;
        custom: Array<{
            id: string;
            heading: string;
            lines: Array<{
                id: string;
                text: string;
            }>;
        }>;
        letter?: Array<string>;
        sectionOrder: Array<string>;
    };
    tailoring: {
        title: string | null;
        company: string | null;
        changes: Array<{
            id: string;
            itemId: string;
            kind: 'rewrite' | 'summary' | 'headline' | 'skills' | 'reorder' | 'hide' | 'merge' | 'split';
            before: string | null;
            after: string | null;
            why: string;
            decision: 'pending' | 'accepted' | 'rejected' | 'edited';
        }>;
        letters: Array<{
            kind: 'cover_letter' | 'outreach';
            language: string;
            paragraphs: Array<string>;
        }>;
    } | null;
    comments: Array<{
        id: string;
        itemId: string | null;
        author: string;
        body: string;
        createdAt: string;
    }>;
};

export type SavedView = {
    id: string;
    name: string;
    shows: {
        list: 'applications';
        query: {
            q?: string;
            company?: string;
            source?: string;
            location?: string;
            workplace?: 'onsite' | 'hybrid' | 'remote';
            posting?: 'unknown' | 'open' | 'changed' | 'closed';
            deadlineBy?: string;
            deadlineFrom?: string;
            pays?: string;
            status?: string;
            jobId?: string;
            archived?: 'true' | 'false';
            tag?: string;
            resumeId?: string;
            resumeVersion?: string;
            tailoringId?: string;
            contactId?: string;
            createdFrom?: string;
            createdBefore?: string;
            movedFrom?: string;
            movedBefore?: string;
            appliedFrom?: string;
            appliedBefore?: string;
            sort: 'newest' | 'board' | 'activity' | 'applied' | 'deadline' | 'company' | 'title';
        };
    } | {
        list: 'jobs';
        query: {
            q?: string;
            company?: string;
            source?: string;
            location?: string;
            workplace?: 'onsite' | 'hybrid' | 'remote';
            posting?: 'unknown' | 'open' | 'changed' | 'closed';
            deadlineBy?: string;
            deadlineFrom?: string;
            pays?: string;
            tag?: string;
            followed?: 'true' | 'false';
            sort: 'newest' | 'deadline' | 'company' | 'title';
        };
    };
    revision: number;
    createdAt: string;
    updatedAt: string;
};

export type SearchHit = {
    kind: 'job' | 'note' | 'contact';
    id: string;
    applicationId: string | null;
    title: string;
    excerpt: string;
};

export type Stats = {
    funnel: Array<{
        status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        now: number;
        ever: number;
    }>;
    flows: Array<{
        from: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response' | null;
        to: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        count: number;
    }>;
    stages: Array<{
        status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        left: number;
        medianDays: number;
        longestDays: number;
    }>;
    responses: {
        all: {
            sent: number;
            answered: number;
            share: number | null;
            low: number | null;
            high: number | null;
        };
        bySource: Array<{
            source: string | null;
            sent: number;
            answered: number;
            share: number | null;
            low: number | null;
            high: number | null;
        }>;
        byRole: Array<{
            role: string | null;
            sent: number;
            answered: number;
            share: number | null;
            low: number | null;
            high: number | null;
        }>;
        byResume: Array<{
            resumeId: string | null;
            resumeVersion: number | null;
            sent: number;
            answered: number;
            share: number | null;
            low: number | null;
            high: number | null;
        }>;
        byTailoring: Array<{
            tailored: boolean;
            sent: number;
            answered: number;
            share: number | null;
            low: number | null;
            high: number | null;
        }>;
    };
    weeks: Array<{
        week: string;
        sent: number;
        moves: number;
    }>;
    waiting: {
        onYou: Array<{
            applicationId: string;
            title: string | null;
            company: string | null;
            status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
            since: string;
        }>;
        onThem: Array<{
            applicationId: string;
            title: string | null;
            company: string | null;
            status: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
            since: string;
        }>;
        overdueTasks: number;
    };
};

export type Quote = {
    model: string;
    reader: string | null;
    lane: 'now' | 'overnight';
    items: Array<{
        jobId: string;
        calls: number;
        inputTokens: number;
        outputTokens: number;
        costMicros: number;
        usualMicros: number;
        readingMicros: number;
    }>;
    total: {
        calls: number;
        inputTokens: number;
        outputTokens: number;
        costMicros: number;
        usualMicros: number;
        readingMicros: number;
    };
    fits: boolean;
    remaining: {
        dayMicros: number;
        monthMicros: number;
        tailorings: number;
    };
};

export type Usage = {
    day: {
        from: string;
        until: string;
        calls: number;
        inputTokens: number;
        cachedTokens: number;
        outputTokens: number;
        spentMicros: number;
        heldMicros: number;
        limitMicros: number;
        remainingMicros: number;
    };
    month: {
        from: string;
        until: string;
        calls: number;
        inputTokens: number;
        cachedTokens: number;
        outputTokens: number;
        spentMicros: number;
        heldMicros: number;
        limitMicros: number;
        remainingMicros: number;
    };
    tailorings: {
        used: number;
        limit: number;
        remaining: number;
    };
    limits: {
        callMicros: number;
        tailoringMicros: number;
    };
};

export type SystemHealthData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/health';
};

export type SystemHealthErrors = {
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SystemHealthError = SystemHealthErrors[keyof SystemHealthErrors];

export type SystemHealthResponses = {
    /**
     * It answers.
     */
    200: {
        status: 'ok';
        stage: string;
    };
};

export type SystemHealthResponse = SystemHealthResponses[keyof SystemHealthResponses];

export type SystemOpenapiData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/openapi.json';
};

export type SystemOpenapiErrors = {
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SystemOpenapiError = SystemOpenapiErrors[keyof SystemOpenapiErrors];

export type SystemOpenapiResponses = {
    /**
     * The document.
     */
    200: unknown;
};

export type SystemDocsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/docs';
};

export type SystemDocsErrors = {
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SystemDocsError = SystemDocsErrors[keyof SystemDocsErrors];

export type SystemDocsResponses = {
    /**
     * The page.
     */
    200: unknown;
};

export type SystemDocsScriptData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/docs/scalar.js';
};

export type SystemDocsScriptErrors = {
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SystemDocsScriptError = SystemDocsScriptErrors[keyof SystemDocsScriptErrors];

export type SystemDocsScriptResponses = {
    /**
     * The script.
     */
    200: Blob | File;
};

export type SystemDocsScriptResponse = SystemDocsScriptResponses[keyof SystemDocsScriptResponses];

export type AccountMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type AccountMeErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountMeError = AccountMeErrors[keyof AccountMeErrors];

export type AccountMeResponses = {
    /**
     * The caller.
     */
    200: Me;
};

export type AccountMeResponse = AccountMeResponses[keyof AccountMeResponses];

export type AccountUsageData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/usage';
};

export type AccountUsageErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountUsageError = AccountUsageErrors[keyof AccountUsageErrors];

export type AccountUsageResponses = {
    /**
     * The account's usage.
     */
    200: Usage;
};

export type AccountUsageResponse = AccountUsageResponses[keyof AccountUsageResponses];

export type ApiKeysListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/api-keys';
};

export type ApiKeysListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApiKeysListError = ApiKeysListErrors[keyof ApiKeysListErrors];

export type ApiKeysListResponses = {
    /**
     * A page of keys, without their secrets.
     */
    200: {
        items: Array<ApiKey>;
        nextCursor: string | null;
    };
};

export type ApiKeysListResponse = ApiKeysListResponses[keyof ApiKeysListResponses];

export type ApiKeysCreateData = {
    body: {
        name: string;
        scopes: Array<'resumes:read' | 'resumes:write' | 'jobs:read' | 'jobs:write' | 'tailorings:read' | 'tailorings:write' | 'applications:read' | 'applications:write' | 'webhooks:read' | 'webhooks:write' | 'account:read'>;
        expiresAt?: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/api-keys';
};

export type ApiKeysCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApiKeysCreateError = ApiKeysCreateErrors[keyof ApiKeysCreateErrors];

export type ApiKeysCreateResponses = {
    /**
     * Made.
     */
    201: {
        id: string;
        name: string;
        scopes: Array<'resumes:read' | 'resumes:write' | 'jobs:read' | 'jobs:write' | 'tailorings:read' | 'tailorings:write' | 'applications:read' | 'applications:write' | 'webhooks:read' | 'webhooks:write' | 'account:read'>;
        hint: string;
        createdAt: string;
        lastUsedAt: string | null;
        expiresAt: string | null;
        revokedAt: string | null;
        secret: string;
    };
};

export type ApiKeysCreateResponse = ApiKeysCreateResponses[keyof ApiKeysCreateResponses];

export type ApiKeysRevokeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/api-keys/{id}';
};

export type ApiKeysRevokeErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApiKeysRevokeError = ApiKeysRevokeErrors[keyof ApiKeysRevokeErrors];

export type ApiKeysRevokeResponses = {
    /**
     * Revoked.
     */
    204: void;
};

export type ApiKeysRevokeResponse = ApiKeysRevokeResponses[keyof ApiKeysRevokeResponses];

export type ApiKeysRenameData = {
    body: {
        name: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/api-keys/{id}';
};

export type ApiKeysRenameErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApiKeysRenameError = ApiKeysRenameErrors[keyof ApiKeysRenameErrors];

export type ApiKeysRenameResponses = {
    /**
     * The key, without its secret.
     */
    200: ApiKey;
};

export type ApiKeysRenameResponse = ApiKeysRenameResponses[keyof ApiKeysRenameResponses];

export type AccountAuditData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        action?: 'api_key.created' | 'api_key.renamed' | 'api_key.revoked' | 'api_key.used' | 'calendar.renewed' | 'calendar.revoked' | 'email.requested' | 'email.confirmed' | 'email.removed' | 'mail.unsubscribed' | 'webhook.created' | 'webhook.changed' | 'webhook.deleted' | 'webhook.secret_rotated' | 'webhook.disabled' | 'share.created' | 'share.revoked' | 'export.requested' | 'export.downloaded' | 'deletion.requested' | 'deletion.cancelled';
    };
    url: '/v1/account/audit';
};

export type AccountAuditErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountAuditError = AccountAuditErrors[keyof AccountAuditErrors];

export type AccountAuditResponses = {
    /**
     * A page of entries.
     */
    200: {
        items: Array<{
            id: string;
            action: 'api_key.created' | 'api_key.renamed' | 'api_key.revoked' | 'api_key.used' | 'calendar.renewed' | 'calendar.revoked' | 'email.requested' | 'email.confirmed' | 'email.removed' | 'mail.unsubscribed' | 'webhook.created' | 'webhook.changed' | 'webhook.deleted' | 'webhook.secret_rotated' | 'webhook.disabled' | 'share.created' | 'share.revoked' | 'export.requested' | 'export.downloaded' | 'deletion.requested' | 'deletion.cancelled';
            by: 'person' | 'api_key' | 'link' | 'system';
            subject: string | null;
            createdAt: string;
        }>;
        nextCursor: string | null;
    };
};

export type AccountAuditResponse = AccountAuditResponses[keyof AccountAuditResponses];

export type AccountExportsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/account/exports';
};

export type AccountExportsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountExportsListError = AccountExportsListErrors[keyof AccountExportsListErrors];

export type AccountExportsListResponses = {
    /**
     * A page of exports.
     */
    200: {
        items: Array<{
            id: string;
            status: 'preparing' | 'ready' | 'failed' | 'expired';
            byteSize: number | null;
            keptUntil: string | null;
            createdAt: string;
            failure: {
                code: 'internal';
                detail: string;
            } | null;
        }>;
        nextCursor: string | null;
    };
};

export type AccountExportsListResponse = AccountExportsListResponses[keyof AccountExportsListResponses];

export type AccountExportsCreateData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/exports';
};

export type AccountExportsCreateErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountExportsCreateError = AccountExportsCreateErrors[keyof AccountExportsCreateErrors];

export type AccountExportsCreateResponses = {
    /**
     * Being made.
     */
    202: {
        id: string;
        status: 'preparing' | 'ready' | 'failed' | 'expired';
        byteSize: number | null;
        keptUntil: string | null;
        createdAt: string;
        failure: {
            code: 'internal';
            detail: string;
        } | null;
    };
};

export type AccountExportsCreateResponse = AccountExportsCreateResponses[keyof AccountExportsCreateResponses];

export type AccountExportsGetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/account/exports/{id}';
};

export type AccountExportsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountExportsGetError = AccountExportsGetErrors[keyof AccountExportsGetErrors];

export type AccountExportsGetResponses = {
    /**
     * The export.
     */
    200: {
        id: string;
        status: 'preparing' | 'ready' | 'failed' | 'expired';
        byteSize: number | null;
        keptUntil: string | null;
        createdAt: string;
        failure: {
            code: 'internal';
            detail: string;
        } | null;
        url: string | null;
        urlExpiresAt: string | null;
    };
};

export type AccountExportsGetResponse = AccountExportsGetResponses[keyof AccountExportsGetResponses];

export type AccountDeletionCancelData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/deletion';
};

export type AccountDeletionCancelErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `nothing_to_undo`: There is nothing to take back.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountDeletionCancelError = AccountDeletionCancelErrors[keyof AccountDeletionCancelErrors];

export type AccountDeletionCancelResponses = {
    /**
     * Undone, or there was none.
     */
    204: void;
};

export type AccountDeletionCancelResponse = AccountDeletionCancelResponses[keyof AccountDeletionCancelResponses];

export type AccountDeletionGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/deletion';
};

export type AccountDeletionGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountDeletionGetError = AccountDeletionGetErrors[keyof AccountDeletionGetErrors];

export type AccountDeletionGetResponses = {
    /**
     * The latest request to erase it.
     */
    200: {
        id: string;
        status: 'scheduled' | 'cancelled' | 'done';
        requestedAt: string;
        dueAt: string;
        erasesSignIn: boolean;
    };
};

export type AccountDeletionGetResponse = AccountDeletionGetResponses[keyof AccountDeletionGetResponses];

export type AccountDeletionRequestData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/deletion';
};

export type AccountDeletionRequestErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountDeletionRequestError = AccountDeletionRequestErrors[keyof AccountDeletionRequestErrors];

export type AccountDeletionRequestResponses = {
    /**
     * Scheduled; or it was already, and then there is no receipt.
     */
    202: {
        id: string;
        status: 'scheduled' | 'cancelled' | 'done';
        requestedAt: string;
        dueAt: string;
        erasesSignIn: boolean;
        receipt: string | null;
    };
};

export type AccountDeletionRequestResponse = AccountDeletionRequestResponses[keyof AccountDeletionRequestResponses];

export type AccountDeletionReceiptData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/account/receipts/{token}';
};

export type AccountDeletionReceiptErrors = {
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AccountDeletionReceiptError = AccountDeletionReceiptErrors[keyof AccountDeletionReceiptErrors];

export type AccountDeletionReceiptResponses = {
    /**
     * The receipt.
     */
    200: {
        id: string;
        status: 'scheduled' | 'cancelled' | 'done';
        requestedAt: string;
        dueAt: string;
        erasesSignIn: boolean;
        erasedAt: string | null;
        signInErasedAt: string | null;
        backupsUntil: string | null;
        rows: {
            [key: string]: number;
        };
        files: number;
    };
};

export type AccountDeletionReceiptResponse = AccountDeletionReceiptResponses[keyof AccountDeletionReceiptResponses];

export type PreferencesGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/preferences';
};

export type PreferencesGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type PreferencesGetError = PreferencesGetErrors[keyof PreferencesGetErrors];

export type PreferencesGetResponses = {
    /**
     * The preferences; the defaults where none were set.
     */
    200: {
        timeZone: string;
        locale: string;
        quietHours: {
            from: string;
            until: string;
        } | null;
        mail: boolean;
        reminders: {
            tasks: boolean;
            interviews: boolean;
            noAnswer: boolean;
        };
        email: {
            address: string | null;
            confirmedAt: string | null;
            pending: string | null;
        };
        revision: number;
    };
};

export type PreferencesGetResponse = PreferencesGetResponses[keyof PreferencesGetResponses];

export type PreferencesUpdateData = {
    body: {
        timeZone?: string;
        locale?: string;
        quietHours?: {
            from: string;
            until: string;
        } | null;
        mail?: boolean;
        reminders?: {
            tasks?: boolean;
            interviews?: boolean;
            noAnswer?: boolean;
        };
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/account/preferences';
};

export type PreferencesUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type PreferencesUpdateError = PreferencesUpdateErrors[keyof PreferencesUpdateErrors];

export type PreferencesUpdateResponses = {
    /**
     * The preferences.
     */
    200: {
        timeZone: string;
        locale: string;
        quietHours: {
            from: string;
            until: string;
        } | null;
        mail: boolean;
        reminders: {
            tasks: boolean;
            interviews: boolean;
            noAnswer: boolean;
        };
        email: {
            address: string | null;
            confirmedAt: string | null;
            pending: string | null;
        };
        revision: number;
    };
};

export type PreferencesUpdateResponse = PreferencesUpdateResponses[keyof PreferencesUpdateResponses];

export type EmailRemoveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/account/email';
};

export type EmailRemoveErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type EmailRemoveError = EmailRemoveErrors[keyof EmailRemoveErrors];

export type EmailRemoveResponses = {
    /**
     * Forgotten, or there was none.
     */
    204: void;
};

export type EmailRemoveResponse = EmailRemoveResponses[keyof EmailRemoveResponses];

export type EmailSetData = {
    body: {
        address: unknown & unknown;
    };
    path?: never;
    query?: never;
    url: '/v1/account/email';
};

export type EmailSetErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type EmailSetError = EmailSetErrors[keyof EmailSetErrors];

export type EmailSetResponses = {
    /**
     * A mail is on its way.
     */
    202: {
        timeZone: string;
        locale: string;
        quietHours: {
            from: string;
            until: string;
        } | null;
        mail: boolean;
        reminders: {
            tasks: boolean;
            interviews: boolean;
            noAnswer: boolean;
        };
        email: {
            address: string | null;
            confirmedAt: string | null;
            pending: string | null;
        };
        revision: number;
    };
};

export type EmailSetResponse = EmailSetResponses[keyof EmailSetResponses];

export type MailConfirmPageData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/mail/confirm/{token}';
};

export type MailConfirmPageErrors = {
    /**
     * A page that says that the link is not, or no longer, good.
     */
    404: unknown;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type MailConfirmPageError = MailConfirmPageErrors[keyof MailConfirmPageErrors];

export type MailConfirmPageResponses = {
    /**
     * A page with one button.
     */
    200: unknown;
};

export type MailConfirmData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/mail/confirm/{token}';
};

export type MailConfirmErrors = {
    /**
     * A page that says that the link is not, or no longer, good.
     */
    404: unknown;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type MailConfirmError = MailConfirmErrors[keyof MailConfirmErrors];

export type MailConfirmResponses = {
    /**
     * Confirmed.
     */
    200: unknown;
};

export type MailUnsubscribePageData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/mail/unsubscribe/{token}';
};

export type MailUnsubscribePageErrors = {
    /**
     * A page that says that the link is not, or no longer, good.
     */
    404: unknown;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type MailUnsubscribePageError = MailUnsubscribePageErrors[keyof MailUnsubscribePageErrors];

export type MailUnsubscribePageResponses = {
    /**
     * A page with one button.
     */
    200: unknown;
};

export type MailUnsubscribeData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/mail/unsubscribe/{token}';
};

export type MailUnsubscribeErrors = {
    /**
     * A page that says that the link is not, or no longer, good.
     */
    404: unknown;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type MailUnsubscribeError = MailUnsubscribeErrors[keyof MailUnsubscribeErrors];

export type MailUnsubscribeResponses = {
    /**
     * Unsubscribed.
     */
    200: unknown;
};

export type ResumesListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/resumes';
};

export type ResumesListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesListError = ResumesListErrors[keyof ResumesListErrors];

export type ResumesListResponses = {
    /**
     * A page of resumes.
     */
    200: {
        items: Array<Resume>;
        nextCursor: string | null;
    };
};

export type ResumesListResponse = ResumesListResponses[keyof ResumesListResponses];

export type ResumesCreateData = {
    body: {
        fileName: string;
        contentType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.oasis.opendocument.text' | 'application/rtf' | 'text/rtf' | 'text/html' | 'text/plain' | 'text/markdown' | 'application/json' | 'application/zip' | 'application/x-zip-compressed' | 'image/png' | 'image/jpeg' | 'image/webp' | 'image/tiff';
        byteSize: number;
        label?: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/resumes';
};

export type ResumesCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesCreateError = ResumesCreateErrors[keyof ResumesCreateErrors];

export type ResumesCreateResponses = {
    /**
     * Created; upload the file with `upload`.
     */
    201: {
        id: string;
        label: string;
        fileName: string;
        contentType: string;
        byteSize: number;
        status: 'awaiting_upload' | 'reading' | 'ready' | 'failed';
        step: 'text' | 'characters' | null;
        failure: {
            code: 'upload_expired' | 'empty' | 'unsupported_type' | 'wrong_type' | 'encrypted' | 'corrupt' | 'too_large' | 'too_many_pages' | 'image_only' | 'illegible' | 'bomb' | 'timeout' | 'not_text' | 'no_text' | 'internal';
            detail: string;
        } | null;
        currentVersion: number | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        upload: UploadForm;
    };
};

export type ResumesCreateResponse = ResumesCreateResponses[keyof ResumesCreateResponses];

export type ResumesUploadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}/upload';
};

export type ResumesUploadErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `upload_closed`: The upload is over.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesUploadError = ResumesUploadErrors[keyof ResumesUploadErrors];

export type ResumesUploadResponses = {
    /**
     * A fresh form.
     */
    200: {
        id: string;
        label: string;
        fileName: string;
        contentType: string;
        byteSize: number;
        status: 'awaiting_upload' | 'reading' | 'ready' | 'failed';
        step: 'text' | 'characters' | null;
        failure: {
            code: 'upload_expired' | 'empty' | 'unsupported_type' | 'wrong_type' | 'encrypted' | 'corrupt' | 'too_large' | 'too_many_pages' | 'image_only' | 'illegible' | 'bomb' | 'timeout' | 'not_text' | 'no_text' | 'internal';
            detail: string;
        } | null;
        currentVersion: number | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        upload: UploadForm;
    };
};

export type ResumesUploadResponse = ResumesUploadResponses[keyof ResumesUploadResponses];

export type ResumesDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}';
};

export type ResumesDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_in_use`: The resume is still being tailored.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesDeleteError = ResumesDeleteErrors[keyof ResumesDeleteErrors];

export type ResumesDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type ResumesDeleteResponse = ResumesDeleteResponses[keyof ResumesDeleteResponses];

export type ResumesGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}';
};

export type ResumesGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesGetError = ResumesGetErrors[keyof ResumesGetErrors];

export type ResumesGetResponses = {
    /**
     * The resume.
     */
    200: Resume;
};

export type ResumesGetResponse = ResumesGetResponses[keyof ResumesGetResponses];

export type ResumesUpdateData = {
    body: {
        label: string;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}';
};

export type ResumesUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesUpdateError = ResumesUpdateErrors[keyof ResumesUpdateErrors];

export type ResumesUpdateResponses = {
    /**
     * The resume.
     */
    200: Resume;
};

export type ResumesUpdateResponse = ResumesUpdateResponses[keyof ResumesUpdateResponses];

export type ResumesVersionsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/resumes/{id}/versions';
};

export type ResumesVersionsErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesVersionsError = ResumesVersionsErrors[keyof ResumesVersionsErrors];

export type ResumesVersionsResponses = {
    /**
     * A page of versions.
     */
    200: {
        items: Array<ResumeVersion>;
        nextCursor: string | null;
    };
};

export type ResumesVersionsResponse = ResumesVersionsResponses[keyof ResumesVersionsResponses];

export type ResumesVersionData = {
    body?: never;
    path: {
        id: string;
        version: string;
    };
    query?: never;
    url: '/v1/resumes/{id}/versions/{version}';
};

export type ResumesVersionErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesVersionError = ResumesVersionErrors[keyof ResumesVersionErrors];

export type ResumesVersionResponses = {
    /**
     * The version.
     */
    200: {
        resumeId: string;
        version: number;
        origin: 'upload' | 'tailoring' | 'correction';
        tailoringId: string | null;
        createdAt: string;
        document: ResumeDocument;
        warnings: Array<{
            code: 'ends_before_it_begins' | 'roles_overlap';
            itemIds: Array<string>;
        }>;
    };
};

export type ResumesVersionResponse = ResumesVersionResponses[keyof ResumesVersionResponses];

export type ResumesCorrectData = {
    body: {
        corrections: Array<{
            op: 'replace';
            address: string;
            value: string;
            isEvidence?: boolean;
        } | {
            op: 'confirm';
            address: string;
        } | {
            op: 'remove';
            address: string;
        } | {
            op: 'place';
            address: string;
            to: string;
        } | {
            op: 'dismiss';
            address: string;
        } | {
            op: 'add';
            to: string;
            value: string;
            isEvidence?: boolean;
        } | {
            op: 'declare';
            address: string;
            isEvidence: boolean;
        }>;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}/document';
};

export type ResumesCorrectErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesCorrectError = ResumesCorrectErrors[keyof ResumesCorrectErrors];

export type ResumesCorrectResponses = {
    /**
     * The version that is now the newest.
     */
    200: {
        resumeId: string;
        version: number;
        origin: 'upload' | 'tailoring' | 'correction';
        tailoringId: string | null;
        createdAt: string;
        document: ResumeDocument;
        warnings: Array<{
            code: 'ends_before_it_begins' | 'roles_overlap';
            itemIds: Array<string>;
        }>;
        revision: number;
    };
};

export type ResumesCorrectResponse = ResumesCorrectResponses[keyof ResumesCorrectResponses];

export type ResumesRestoreData = {
    body?: never;
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
        version: string;
    };
    query?: never;
    url: '/v1/resumes/{id}/versions/{version}/restore';
};

export type ResumesRestoreErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesRestoreError = ResumesRestoreErrors[keyof ResumesRestoreErrors];

export type ResumesRestoreResponses = {
    /**
     * The version that is now the newest.
     */
    200: {
        resumeId: string;
        version: number;
        origin: 'upload' | 'tailoring' | 'correction';
        tailoringId: string | null;
        createdAt: string;
        document: ResumeDocument;
        warnings: Array<{
            code: 'ends_before_it_begins' | 'roles_overlap';
            itemIds: Array<string>;
        }>;
        revision: number;
    };
};

export type ResumesRestoreResponse = ResumesRestoreResponses[keyof ResumesRestoreResponses];

export type ResumesExportData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        format: 'pdf' | 'docx' | 'md' | 'json';
        template?: 'classic' | 'modern' | 'compact';
        paper?: 'a4' | 'letter';
        version?: string;
    };
    url: '/v1/resumes/{id}/export';
};

export type ResumesExportErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `export_failed`: The file could not be made. `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesExportError = ResumesExportErrors[keyof ResumesExportErrors];

export type ResumesExportResponses = {
    /**
     * The file is made; fetch it from `url`.
     */
    200: {
        url: string;
        expiresAt: string;
    };
    /**
     * The file is being made; ask again after `Retry-After` seconds.
     */
    202: {
        status: 'rendering';
    };
};

export type ResumesExportResponse = ResumesExportResponses[keyof ResumesExportResponses];

export type ResumesOriginalData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/resumes/{id}/original';
};

export type ResumesOriginalErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ResumesOriginalError = ResumesOriginalErrors[keyof ResumesOriginalErrors];

export type ResumesOriginalResponses = {
    /**
     * Fetch it from `url`.
     */
    200: {
        url: string;
        expiresAt: string;
    };
};

export type ResumesOriginalResponse = ResumesOriginalResponses[keyof ResumesOriginalResponses];

export type JobsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        q?: string;
        company?: string;
        source?: string;
        location?: string;
        workplace?: 'onsite' | 'hybrid' | 'remote';
        posting?: 'unknown' | 'open' | 'changed' | 'closed';
        deadlineBy?: string;
        deadlineFrom?: string;
        pays?: string;
        tag?: string;
        followed?: 'true' | 'false';
        sort?: 'newest' | 'deadline' | 'company' | 'title';
    };
    url: '/v1/jobs';
};

export type JobsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsListError = JobsListErrors[keyof JobsListErrors];

export type JobsListResponses = {
    /**
     * A page of jobs.
     */
    200: {
        items: Array<JobSummary>;
        nextCursor: string | null;
    };
};

export type JobsListResponse = JobsListResponses[keyof JobsListResponses];

export type JobsCreateData = {
    body: {
        title?: string;
        company?: string;
        url?: string;
        location?: string;
        workplace?: 'onsite' | 'hybrid' | 'remote';
        salary?: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
        };
        deadline?: string;
        source?: string;
        tags?: Array<string>;
        description: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/jobs';
};

export type JobsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsCreateError = JobsCreateErrors[keyof JobsCreateErrors];

export type JobsCreateResponses = {
    /**
     * Created.
     */
    201: KeptJob;
};

export type JobsCreateResponse = JobsCreateResponses[keyof JobsCreateResponses];

export type JobsImportData = {
    body: {
        url: string;
        source?: string;
        tags?: Array<string>;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/jobs/import';
};

export type JobsImportErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `posting_unreachable`: The page of the posting could not be fetched. `posting_unreadable`: The page holds no posting that can be read. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsImportError = JobsImportErrors[keyof JobsImportErrors];

export type JobsImportResponses = {
    /**
     * Created.
     */
    201: KeptJob;
};

export type JobsImportResponse = JobsImportResponses[keyof JobsImportResponses];

export type JobsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/jobs/{id}';
};

export type JobsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `job_in_use`: The job is still being worked with.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsDeleteError = JobsDeleteErrors[keyof JobsDeleteErrors];

export type JobsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type JobsDeleteResponse = JobsDeleteResponses[keyof JobsDeleteResponses];

export type JobsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/jobs/{id}';
};

export type JobsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsGetError = JobsGetErrors[keyof JobsGetErrors];

export type JobsGetResponses = {
    /**
     * The job.
     */
    200: Job;
};

export type JobsGetResponse = JobsGetResponses[keyof JobsGetResponses];

export type JobsUpdateData = {
    body: {
        title?: string | null;
        company?: string | null;
        url?: string | null;
        location?: string | null;
        workplace?: 'onsite' | 'hybrid' | 'remote' | null;
        salary?: {
            min: number;
            max: number;
            currency: string;
            per: 'hour' | 'day' | 'week' | 'month' | 'year';
        } | null;
        deadline?: string | null;
        source?: string | null;
        tags?: Array<string>;
        description?: string;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/jobs/{id}';
};

export type JobsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsUpdateError = JobsUpdateErrors[keyof JobsUpdateErrors];

export type JobsUpdateResponses = {
    /**
     * The job.
     */
    200: Job;
};

export type JobsUpdateResponse = JobsUpdateResponses[keyof JobsUpdateResponses];

export type JobsMatchData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        resumeId: string;
    };
    url: '/v1/jobs/{id}/match';
};

export type JobsMatchErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsMatchError = JobsMatchErrors[keyof JobsMatchErrors];

export type JobsMatchResponses = {
    /**
     * The match.
     */
    200: JobMatch;
};

export type JobsMatchResponse = JobsMatchResponses[keyof JobsMatchResponses];

export type JobsCheckData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/jobs/{id}/check';
};

export type JobsCheckErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `posting_unreachable`: The page of the posting could not be fetched. `posting_unreadable`: The page holds no posting that can be read.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsCheckError = JobsCheckErrors[keyof JobsCheckErrors];

export type JobsCheckResponses = {
    /**
     * The job.
     */
    200: Job;
};

export type JobsCheckResponse = JobsCheckResponses[keyof JobsCheckResponses];

export type JobsChecksData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/jobs/{id}/checks';
};

export type JobsChecksErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsChecksError = JobsChecksErrors[keyof JobsChecksErrors];

export type JobsChecksResponses = {
    /**
     * A page of findings.
     */
    200: {
        items: Array<{
            id: string;
            found: 'open' | 'changed' | 'closed' | 'unreachable';
            by: 'person' | 'schedule';
            page: {
                url: string;
                sha256: string;
                byteSize: number;
            } | null;
            checkedAt: string;
        }>;
        nextCursor: string | null;
    };
};

export type JobsChecksResponse = JobsChecksResponses[keyof JobsChecksResponses];

export type JobsOriginalData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        checkId?: string;
    };
    url: '/v1/jobs/{id}/original';
};

export type JobsOriginalErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type JobsOriginalError = JobsOriginalErrors[keyof JobsOriginalErrors];

export type JobsOriginalResponses = {
    /**
     * The page.
     */
    200: JobOriginal;
};

export type JobsOriginalResponse = JobsOriginalResponses[keyof JobsOriginalResponses];

export type TailoringsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        batchId?: string;
        jobId?: string;
        resumeId?: string;
        status?: 'queued' | 'running' | 'ready' | 'failed' | 'cancelled';
    };
    url: '/v1/tailorings';
};

export type TailoringsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsListError = TailoringsListErrors[keyof TailoringsListErrors];

export type TailoringsListResponses = {
    /**
     * A page of tailorings.
     */
    200: {
        items: Array<TailoringSummary>;
        nextCursor: string | null;
    };
};

export type TailoringsListResponse = TailoringsListResponses[keyof TailoringsListResponses];

export type TailoringsCreateData = {
    body: {
        resumeId: string;
        jobIds: Array<string>;
        kinds?: Array<'resume' | 'cover_letter' | 'outreach' | 'interview_sheet' | 'gap_plan'>;
        lane?: 'now' | 'overnight';
        strength?: 'nudge' | 'balanced' | 'bold';
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/tailorings';
};

export type TailoringsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsCreateError = TailoringsCreateErrors[keyof TailoringsCreateErrors];

export type TailoringsCreateResponses = {
    /**
     * Accepted; follow each item until it has ended.
     */
    202: {
        batchId: string;
        items: Array<{
            id: string;
            jobId: string;
            status: 'queued' | 'running' | 'ready' | 'failed' | 'cancelled';
        }>;
    };
};

export type TailoringsCreateResponse = TailoringsCreateResponses[keyof TailoringsCreateResponses];

export type TailoringsQuoteData = {
    body: {
        resumeId: string;
        jobIds: Array<string>;
        kinds?: Array<'resume' | 'cover_letter' | 'outreach' | 'interview_sheet' | 'gap_plan'>;
        lane?: 'now' | 'overnight';
        strength?: 'nudge' | 'balanced' | 'bold';
    };
    path?: never;
    query?: never;
    url: '/v1/tailorings/quote';
};

export type TailoringsQuoteErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `resume_not_ready`: The resume has not been read yet.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsQuoteError = TailoringsQuoteErrors[keyof TailoringsQuoteErrors];

export type TailoringsQuoteResponses = {
    /**
     * The quote; nothing is ordered or spent.
     */
    200: Quote;
};

export type TailoringsQuoteResponse = TailoringsQuoteResponses[keyof TailoringsQuoteResponses];

export type TailoringsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: {
        wait?: string;
    };
    url: '/v1/tailorings/{id}';
};

export type TailoringsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsGetError = TailoringsGetErrors[keyof TailoringsGetErrors];

export type TailoringsGetResponses = {
    /**
     * The tailoring.
     */
    200: Tailoring;
};

export type TailoringsGetResponse = TailoringsGetResponses[keyof TailoringsGetResponses];

export type TailoringsRetryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/retry';
};

export type TailoringsRetryErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_finished`: The tailoring has already ended.
     */
    409: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsRetryError = TailoringsRetryErrors[keyof TailoringsRetryErrors];

export type TailoringsRetryResponses = {
    /**
     * Queued again.
     */
    202: Tailoring;
};

export type TailoringsRetryResponse = TailoringsRetryResponses[keyof TailoringsRetryResponses];

export type TailoringsCancelData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/cancel';
};

export type TailoringsCancelErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_finished`: The tailoring has already ended.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsCancelError = TailoringsCancelErrors[keyof TailoringsCancelErrors];

export type TailoringsCancelResponses = {
    /**
     * The tailoring.
     */
    200: Tailoring;
};

export type TailoringsCancelResponse = TailoringsCancelResponses[keyof TailoringsCancelResponses];

export type TailoringsDecideData = {
    body: {
        decision: 'pending' | 'accepted' | 'rejected' | 'edited';
        text?: string;
        isEvidence?: boolean;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
        changeId: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/changes/{changeId}';
};

export type TailoringsDecideErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_not_ready`: The tailoring has no result yet. `tailoring_accepted`: The tailoring has already been accepted.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsDecideError = TailoringsDecideErrors[keyof TailoringsDecideErrors];

export type TailoringsDecideResponses = {
    /**
     * The tailoring, scored anew.
     */
    200: Tailoring;
};

export type TailoringsDecideResponse = TailoringsDecideResponses[keyof TailoringsDecideResponses];

export type TailoringsDecisionsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/tailorings/{id}/decisions';
};

export type TailoringsDecisionsErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsDecisionsError = TailoringsDecisionsErrors[keyof TailoringsDecisionsErrors];

export type TailoringsDecisionsResponses = {
    /**
     * A page of steps.
     */
    200: {
        items: Array<{
            id: string;
            action: 'decide' | 'undo';
            undoes: string | null;
            items: Array<{
                changeId: string;
                from: {
                    decision: 'pending' | 'accepted' | 'rejected' | 'edited';
                    edit: {
                        text: string;
                        isEvidence: boolean;
                        verdict: {
                            outcome: 'supported' | 'refused';
                            reasons: Array<{
                                code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                                claim: string;
                                found?: string;
                                detail: string;
                            }>;
                        };
                        evidence: Array<{
                            itemId: string;
                            page: number;
                            start: number;
                            end: number;
                            text: string;
                        }>;
                    } | null;
                };
                to: {
                    decision: 'pending' | 'accepted' | 'rejected' | 'edited';
                    edit: {
                        text: string;
                        isEvidence: boolean;
                        verdict: {
                            outcome: 'supported' | 'refused';
                            reasons: Array<{
                                code: 'number_unsupported' | 'unit_changed' | 'direction_changed' | 'date_unsupported' | 'duration_unsupported' | 'employer_unsupported' | 'title_unsupported' | 'seniority_raised' | 'leadership_unsupported' | 'ownership_raised' | 'scope_unsupported' | 'team_size_unsupported' | 'skill_unsupported' | 'skill_out_of_time' | 'degree_unsupported' | 'certificate_unsupported' | 'award_unsupported' | 'language_unsupported' | 'name_unsupported' | 'claim_unsupported' | 'words_unsupported' | 'causality_unsupported' | 'negation_lost' | 'hedge_removed' | 'moved_between_employers' | 'facts_joined' | 'from_posting' | 'evidence_missing' | 'evidence_hidden' | 'instruction_followed' | 'language_changed' | 'too_long' | 'contact_changed' | 'match_lowered' | 'doubted_on_second_reading';
                                claim: string;
                                found?: string;
                                detail: string;
                            }>;
                        };
                        evidence: Array<{
                            itemId: string;
                            page: number;
                            start: number;
                            end: number;
                            text: string;
                        }>;
                    } | null;
                };
            }>;
            createdAt: string;
        }>;
        nextCursor: string | null;
    };
};

export type TailoringsDecisionsResponse = TailoringsDecisionsResponses[keyof TailoringsDecisionsResponses];

export type TailoringsDecideManyData = {
    body: {
        decision: 'pending' | 'accepted' | 'rejected';
        changeIds?: Array<string>;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/decisions';
};

export type TailoringsDecideManyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_not_ready`: The tailoring has no result yet. `tailoring_accepted`: The tailoring has already been accepted.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsDecideManyError = TailoringsDecideManyErrors[keyof TailoringsDecideManyErrors];

export type TailoringsDecideManyResponses = {
    /**
     * The tailoring, scored anew.
     */
    200: Tailoring;
};

export type TailoringsDecideManyResponse = TailoringsDecideManyResponses[keyof TailoringsDecideManyResponses];

export type TailoringsUndoData = {
    body: {
        [key: string]: never;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/undo';
};

export type TailoringsUndoErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_not_ready`: The tailoring has no result yet. `tailoring_accepted`: The tailoring has already been accepted. `nothing_to_undo`: There is nothing to take back.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsUndoError = TailoringsUndoErrors[keyof TailoringsUndoErrors];

export type TailoringsUndoResponses = {
    /**
     * The tailoring, scored anew.
     */
    200: Tailoring;
};

export type TailoringsUndoResponse = TailoringsUndoResponses[keyof TailoringsUndoResponses];

export type TailoringsAcceptData = {
    body: {
        [key: string]: never;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tailorings/{id}/accept';
};

export type TailoringsAcceptErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_not_ready`: The tailoring has no result yet.
     */
    409: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsAcceptError = TailoringsAcceptErrors[keyof TailoringsAcceptErrors];

export type TailoringsAcceptResponses = {
    /**
     * The resume version it made; the same one when asked again.
     */
    201: ResumeVersion;
};

export type TailoringsAcceptResponse = TailoringsAcceptResponses[keyof TailoringsAcceptResponses];

export type TailoringsExportData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        format: 'pdf' | 'docx' | 'md' | 'json';
        template?: 'classic' | 'modern' | 'compact';
        paper?: 'a4' | 'letter';
        kind?: 'resume' | 'cover_letter' | 'outreach';
    };
    url: '/v1/tailorings/{id}/export';
};

export type TailoringsExportErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `tailoring_not_ready`: The tailoring has no result yet.
     */
    409: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `export_failed`: The file could not be made. `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TailoringsExportError = TailoringsExportErrors[keyof TailoringsExportErrors];

export type TailoringsExportResponses = {
    /**
     * The file is made; fetch it from `url`.
     */
    200: {
        url: string;
        expiresAt: string;
    };
    /**
     * The file is being made; ask again after `Retry-After` seconds.
     */
    202: {
        status: 'rendering';
    };
};

export type TailoringsExportResponse = TailoringsExportResponses[keyof TailoringsExportResponses];

export type ApplicationsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        q?: string;
        company?: string;
        source?: string;
        location?: string;
        workplace?: 'onsite' | 'hybrid' | 'remote';
        posting?: 'unknown' | 'open' | 'changed' | 'closed';
        deadlineBy?: string;
        deadlineFrom?: string;
        pays?: string;
        status?: string;
        jobId?: string;
        archived?: 'true' | 'false';
        tag?: string;
        resumeId?: string;
        resumeVersion?: string;
        tailoringId?: string;
        contactId?: string;
        createdFrom?: string;
        createdBefore?: string;
        movedFrom?: string;
        movedBefore?: string;
        appliedFrom?: string;
        appliedBefore?: string;
        sort?: 'newest' | 'board' | 'activity' | 'applied' | 'deadline' | 'company' | 'title';
    };
    url: '/v1/applications';
};

export type ApplicationsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsListError = ApplicationsListErrors[keyof ApplicationsListErrors];

export type ApplicationsListResponses = {
    /**
     * A page of applications.
     */
    200: {
        items: Array<ListedApplication>;
        nextCursor: string | null;
    };
};

export type ApplicationsListResponse = ApplicationsListResponses[keyof ApplicationsListResponses];

export type ApplicationsCreateData = {
    body: {
        jobId: string;
        status?: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        occurredAt?: string;
        note?: string;
        tags?: Array<string>;
        resumeId?: string | null;
        resumeVersion?: number | null;
        tailoringId?: string | null;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/applications';
};

export type ApplicationsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `already_exists`: This exists already.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsCreateError = ApplicationsCreateErrors[keyof ApplicationsCreateErrors];

export type ApplicationsCreateResponses = {
    /**
     * Created.
     */
    201: Application;
};

export type ApplicationsCreateResponse = ApplicationsCreateResponses[keyof ApplicationsCreateResponses];

export type ApplicationsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}';
};

export type ApplicationsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsDeleteError = ApplicationsDeleteErrors[keyof ApplicationsDeleteErrors];

export type ApplicationsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type ApplicationsDeleteResponse = ApplicationsDeleteResponses[keyof ApplicationsDeleteResponses];

export type ApplicationsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}';
};

export type ApplicationsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsGetError = ApplicationsGetErrors[keyof ApplicationsGetErrors];

export type ApplicationsGetResponses = {
    /**
     * The application.
     */
    200: Application;
};

export type ApplicationsGetResponse = ApplicationsGetResponses[keyof ApplicationsGetResponses];

export type ApplicationsUpdateData = {
    body: {
        status?: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        occurredAt?: string;
        note?: string;
        archived?: boolean;
        tags?: Array<string>;
        below?: string | null;
        resumeId?: string | null;
        resumeVersion?: number | null;
        tailoringId?: string | null;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}';
};

export type ApplicationsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsUpdateError = ApplicationsUpdateErrors[keyof ApplicationsUpdateErrors];

export type ApplicationsUpdateResponses = {
    /**
     * The application.
     */
    200: Application;
};

export type ApplicationsUpdateResponse = ApplicationsUpdateResponses[keyof ApplicationsUpdateResponses];

export type ApplicationsEventsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/applications/{id}/events';
};

export type ApplicationsEventsErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsEventsError = ApplicationsEventsErrors[keyof ApplicationsEventsErrors];

export type ApplicationsEventsResponses = {
    /**
     * A page of events.
     */
    200: {
        items: Array<ApplicationEvent>;
        nextCursor: string | null;
    };
};

export type ApplicationsEventsResponse = ApplicationsEventsResponses[keyof ApplicationsEventsResponses];

export type ApplicationsCorrectData = {
    body: {
        corrects: string;
        to: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        occurredAt?: string;
        note?: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}/events';
};

export type ApplicationsCorrectErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsCorrectError = ApplicationsCorrectErrors[keyof ApplicationsCorrectErrors];

export type ApplicationsCorrectResponses = {
    /**
     * The correcting event.
     */
    201: ApplicationEvent;
};

export type ApplicationsCorrectResponse = ApplicationsCorrectResponses[keyof ApplicationsCorrectResponses];

export type ApplicationsMoveData = {
    body: {
        ids: Array<string>;
        status?: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        occurredAt?: string;
        note?: string;
        archived?: boolean;
        addTags?: Array<string>;
        removeTags?: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/v1/applications/move';
};

export type ApplicationsMoveErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsMoveError = ApplicationsMoveErrors[keyof ApplicationsMoveErrors];

export type ApplicationsMoveResponses = {
    /**
     * What has changed.
     */
    200: {
        moved: number;
        changed: number;
    };
};

export type ApplicationsMoveResponse = ApplicationsMoveResponses[keyof ApplicationsMoveResponses];

export type ContactsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        applicationId?: string;
    };
    url: '/v1/contacts';
};

export type ContactsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ContactsListError = ContactsListErrors[keyof ContactsListErrors];

export type ContactsListResponses = {
    /**
     * A page of contacts.
     */
    200: {
        items: Array<Contact>;
        nextCursor: string | null;
    };
};

export type ContactsListResponse = ContactsListResponses[keyof ContactsListResponses];

export type ContactsCreateData = {
    body: {
        name: string;
        company?: string;
        role?: string;
        email?: string;
        phone?: string;
        url?: string;
        note?: string;
        applicationIds?: Array<string>;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/contacts';
};

export type ContactsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ContactsCreateError = ContactsCreateErrors[keyof ContactsCreateErrors];

export type ContactsCreateResponses = {
    /**
     * Kept.
     */
    201: Contact;
};

export type ContactsCreateResponse = ContactsCreateResponses[keyof ContactsCreateResponses];

export type ContactsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/contacts/{id}';
};

export type ContactsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ContactsDeleteError = ContactsDeleteErrors[keyof ContactsDeleteErrors];

export type ContactsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type ContactsDeleteResponse = ContactsDeleteResponses[keyof ContactsDeleteResponses];

export type ContactsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/contacts/{id}';
};

export type ContactsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ContactsGetError = ContactsGetErrors[keyof ContactsGetErrors];

export type ContactsGetResponses = {
    /**
     * The contact.
     */
    200: Contact;
};

export type ContactsGetResponse = ContactsGetResponses[keyof ContactsGetResponses];

export type ContactsUpdateData = {
    body: {
        name?: string;
        company?: string | null;
        role?: string | null;
        email?: string | null;
        phone?: string | null;
        url?: string | null;
        note?: string | null;
        applicationIds?: Array<string>;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/contacts/{id}';
};

export type ContactsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ContactsUpdateError = ContactsUpdateErrors[keyof ContactsUpdateErrors];

export type ContactsUpdateResponses = {
    /**
     * The contact.
     */
    200: Contact;
};

export type ContactsUpdateResponse = ContactsUpdateResponses[keyof ContactsUpdateResponses];

export type InterviewsListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/applications/{id}/interviews';
};

export type InterviewsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type InterviewsListError = InterviewsListErrors[keyof InterviewsListErrors];

export type InterviewsListResponses = {
    /**
     * A page of interviews.
     */
    200: {
        items: Array<Interview>;
        nextCursor: string | null;
    };
};

export type InterviewsListResponse = InterviewsListResponses[keyof InterviewsListResponses];

export type InterviewsCreateData = {
    body: {
        localTime: string;
        timeZone: string;
        durationMinutes?: number;
        kind?: 'phone' | 'video' | 'onsite' | 'test' | 'other';
        place?: string;
        link?: string;
        people?: Array<string>;
        outcome?: 'pending' | 'passed' | 'failed' | 'cancelled';
        note?: string;
        remindMinutesBefore?: number;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}/interviews';
};

export type InterviewsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type InterviewsCreateError = InterviewsCreateErrors[keyof InterviewsCreateErrors];

export type InterviewsCreateResponses = {
    /**
     * Put down.
     */
    201: Interview;
};

export type InterviewsCreateResponse = InterviewsCreateResponses[keyof InterviewsCreateResponses];

export type InterviewsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/interviews/{id}';
};

export type InterviewsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type InterviewsDeleteError = InterviewsDeleteErrors[keyof InterviewsDeleteErrors];

export type InterviewsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type InterviewsDeleteResponse = InterviewsDeleteResponses[keyof InterviewsDeleteResponses];

export type InterviewsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/interviews/{id}';
};

export type InterviewsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type InterviewsGetError = InterviewsGetErrors[keyof InterviewsGetErrors];

export type InterviewsGetResponses = {
    /**
     * The interview.
     */
    200: Interview;
};

export type InterviewsGetResponse = InterviewsGetResponses[keyof InterviewsGetResponses];

export type InterviewsUpdateData = {
    body: {
        localTime?: string;
        timeZone?: string;
        durationMinutes?: number;
        kind?: 'phone' | 'video' | 'onsite' | 'test' | 'other';
        place?: string | null;
        link?: string | null;
        people?: Array<string>;
        outcome?: 'pending' | 'passed' | 'failed' | 'cancelled';
        note?: string | null;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/interviews/{id}';
};

export type InterviewsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type InterviewsUpdateError = InterviewsUpdateErrors[keyof InterviewsUpdateErrors];

export type InterviewsUpdateResponses = {
    /**
     * The interview.
     */
    200: Interview;
};

export type InterviewsUpdateResponse = InterviewsUpdateResponses[keyof InterviewsUpdateResponses];

export type NotesListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/applications/{id}/notes';
};

export type NotesListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type NotesListError = NotesListErrors[keyof NotesListErrors];

export type NotesListResponses = {
    /**
     * A page of notes.
     */
    200: {
        items: Array<Note>;
        nextCursor: string | null;
    };
};

export type NotesListResponse = NotesListResponses[keyof NotesListResponses];

export type NotesCreateData = {
    body: {
        body: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}/notes';
};

export type NotesCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type NotesCreateError = NotesCreateErrors[keyof NotesCreateErrors];

export type NotesCreateResponses = {
    /**
     * Written.
     */
    201: Note;
};

export type NotesCreateResponse = NotesCreateResponses[keyof NotesCreateResponses];

export type NotesDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/notes/{id}';
};

export type NotesDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type NotesDeleteError = NotesDeleteErrors[keyof NotesDeleteErrors];

export type NotesDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type NotesDeleteResponse = NotesDeleteResponses[keyof NotesDeleteResponses];

export type NotesGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/notes/{id}';
};

export type NotesGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type NotesGetError = NotesGetErrors[keyof NotesGetErrors];

export type NotesGetResponses = {
    /**
     * The note.
     */
    200: Note;
};

export type NotesGetResponse = NotesGetResponses[keyof NotesGetResponses];

export type NotesUpdateData = {
    body: {
        body: string;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/notes/{id}';
};

export type NotesUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type NotesUpdateError = NotesUpdateErrors[keyof NotesUpdateErrors];

export type NotesUpdateResponses = {
    /**
     * The note.
     */
    200: Note;
};

export type NotesUpdateResponse = NotesUpdateResponses[keyof NotesUpdateResponses];

export type TasksListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        applicationId?: string;
        done?: 'true' | 'false';
        dueBy?: string;
    };
    url: '/v1/tasks';
};

export type TasksListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TasksListError = TasksListErrors[keyof TasksListErrors];

export type TasksListResponses = {
    /**
     * A page of tasks.
     */
    200: {
        items: Array<Task>;
        nextCursor: string | null;
    };
};

export type TasksListResponse = TasksListResponses[keyof TasksListResponses];

export type TasksCreateData = {
    body: {
        title: string;
        applicationId?: string;
        dueAt?: string;
        remindMinutesBefore?: number;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/tasks';
};

export type TasksCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TasksCreateError = TasksCreateErrors[keyof TasksCreateErrors];

export type TasksCreateResponses = {
    /**
     * Put down.
     */
    201: Task;
};

export type TasksCreateResponse = TasksCreateResponses[keyof TasksCreateResponses];

export type TasksDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tasks/{id}';
};

export type TasksDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TasksDeleteError = TasksDeleteErrors[keyof TasksDeleteErrors];

export type TasksDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type TasksDeleteResponse = TasksDeleteResponses[keyof TasksDeleteResponses];

export type TasksGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tasks/{id}';
};

export type TasksGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TasksGetError = TasksGetErrors[keyof TasksGetErrors];

export type TasksGetResponses = {
    /**
     * The task.
     */
    200: Task;
};

export type TasksGetResponse = TasksGetResponses[keyof TasksGetResponses];

export type TasksUpdateData = {
    body: {
        title?: string;
        dueAt?: string | null;
        done?: boolean;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/tasks/{id}';
};

export type TasksUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type TasksUpdateError = TasksUpdateErrors[keyof TasksUpdateErrors];

export type TasksUpdateResponses = {
    /**
     * The task.
     */
    200: Task;
};

export type TasksUpdateResponse = TasksUpdateResponses[keyof TasksUpdateResponses];

export type AttachmentsListData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/applications/{id}/attachments';
};

export type AttachmentsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsListError = AttachmentsListErrors[keyof AttachmentsListErrors];

export type AttachmentsListResponses = {
    /**
     * A page of attachments.
     */
    200: {
        items: Array<Attachment>;
        nextCursor: string | null;
    };
};

export type AttachmentsListResponse = AttachmentsListResponses[keyof AttachmentsListResponses];

export type AttachmentsCreateData = {
    body: {
        fileName: string;
        contentType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'application/vnd.openxmlformats-officedocument.presentationml.presentation' | 'application/vnd.oasis.opendocument.text' | 'text/plain' | 'text/markdown' | 'image/png' | 'image/jpeg' | 'image/webp';
        byteSize: number;
        kind?: 'resume' | 'cover_letter' | 'portfolio' | 'certificate' | 'reference' | 'posting' | 'offer' | 'other';
        sent?: boolean;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/applications/{id}/attachments';
};

export type AttachmentsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsCreateError = AttachmentsCreateErrors[keyof AttachmentsCreateErrors];

export type AttachmentsCreateResponses = {
    /**
     * Created; upload the file with `upload`.
     */
    201: {
        id: string;
        applicationId: string;
        fileName: string;
        contentType: string;
        byteSize: number;
        kind: 'resume' | 'cover_letter' | 'portfolio' | 'certificate' | 'reference' | 'posting' | 'offer' | 'other';
        sent: boolean;
        status: 'awaiting_upload' | 'scanning' | 'ready' | 'failed';
        failure: {
            code: 'upload_expired' | 'wrong_type' | 'macros' | 'bomb' | 'corrupt' | 'too_large' | 'internal';
            detail: string;
        } | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        upload: UploadForm;
    };
};

export type AttachmentsCreateResponse = AttachmentsCreateResponses[keyof AttachmentsCreateResponses];

export type AttachmentsUploadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/attachments/{id}/upload';
};

export type AttachmentsUploadErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `upload_closed`: The upload is over.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsUploadError = AttachmentsUploadErrors[keyof AttachmentsUploadErrors];

export type AttachmentsUploadResponses = {
    /**
     * A fresh form.
     */
    200: {
        id: string;
        applicationId: string;
        fileName: string;
        contentType: string;
        byteSize: number;
        kind: 'resume' | 'cover_letter' | 'portfolio' | 'certificate' | 'reference' | 'posting' | 'offer' | 'other';
        sent: boolean;
        status: 'awaiting_upload' | 'scanning' | 'ready' | 'failed';
        failure: {
            code: 'upload_expired' | 'wrong_type' | 'macros' | 'bomb' | 'corrupt' | 'too_large' | 'internal';
            detail: string;
        } | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        upload: UploadForm;
    };
};

export type AttachmentsUploadResponse = AttachmentsUploadResponses[keyof AttachmentsUploadResponses];

export type AttachmentsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/attachments/{id}';
};

export type AttachmentsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsDeleteError = AttachmentsDeleteErrors[keyof AttachmentsDeleteErrors];

export type AttachmentsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type AttachmentsDeleteResponse = AttachmentsDeleteResponses[keyof AttachmentsDeleteResponses];

export type AttachmentsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/attachments/{id}';
};

export type AttachmentsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsGetError = AttachmentsGetErrors[keyof AttachmentsGetErrors];

export type AttachmentsGetResponses = {
    /**
     * The attachment.
     */
    200: Attachment;
};

export type AttachmentsGetResponse = AttachmentsGetResponses[keyof AttachmentsGetResponses];

export type AttachmentsUpdateData = {
    body: {
        kind?: 'resume' | 'cover_letter' | 'portfolio' | 'certificate' | 'reference' | 'posting' | 'offer' | 'other';
        sent?: boolean;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/attachments/{id}';
};

export type AttachmentsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsUpdateError = AttachmentsUpdateErrors[keyof AttachmentsUpdateErrors];

export type AttachmentsUpdateResponses = {
    /**
     * The attachment.
     */
    200: Attachment;
};

export type AttachmentsUpdateResponse = AttachmentsUpdateResponses[keyof AttachmentsUpdateResponses];

export type AttachmentsDownloadData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/attachments/{id}/download';
};

export type AttachmentsDownloadErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `attachment_not_ready`: The attachment has no file to hand out.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type AttachmentsDownloadError = AttachmentsDownloadErrors[keyof AttachmentsDownloadErrors];

export type AttachmentsDownloadResponses = {
    /**
     * Fetch the file from `url`.
     */
    200: {
        url: string;
        expiresAt: string;
    };
};

export type AttachmentsDownloadResponse = AttachmentsDownloadResponses[keyof AttachmentsDownloadResponses];

export type ImportsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/imports';
};

export type ImportsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsListError = ImportsListErrors[keyof ImportsListErrors];

export type ImportsListResponses = {
    /**
     * A page of imports.
     */
    200: {
        items: Array<CsvImport>;
        nextCursor: string | null;
    };
};

export type ImportsListResponse = ImportsListResponses[keyof ImportsListResponses];

export type ImportsCreateData = {
    body: {
        fileName: string;
        byteSize: number;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/imports';
};

export type ImportsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsCreateError = ImportsCreateErrors[keyof ImportsCreateErrors];

export type ImportsCreateResponses = {
    /**
     * Created; upload the file with `upload`.
     */
    201: {
        id: string;
        fileName: string;
        status: 'awaiting_upload' | 'imported' | 'undone';
        rows: number;
        imported: number;
        skipped: number;
        failed: number;
        errors: Array<{
            line: number;
            field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
            detail: string;
        }>;
        skips: Array<{
            line: number;
            field: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes' | null;
            detail: string;
        }>;
        kept: number | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        upload: UploadForm;
    };
};

export type ImportsCreateResponse = ImportsCreateResponses[keyof ImportsCreateResponses];

export type ImportsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/imports/{id}';
};

export type ImportsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsGetError = ImportsGetErrors[keyof ImportsGetErrors];

export type ImportsGetResponses = {
    /**
     * The import.
     */
    200: CsvImport;
};

export type ImportsGetResponse = ImportsGetResponses[keyof ImportsGetResponses];

export type ImportsPreviewData = {
    body: {
        columns?: {
            [key: string]: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes';
        };
        statuses?: {
            [key: string]: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        };
        dateOrder?: 'day_first' | 'month_first';
        timeZone?: string;
        currency?: string;
        duplicates?: 'skip' | 'keep';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/imports/{id}/preview';
};

export type ImportsPreviewErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `import_finished`: The import is not at a point where this can be done.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `csv_unreadable`: The file holds no table that can be read. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsPreviewError = ImportsPreviewErrors[keyof ImportsPreviewErrors];

export type ImportsPreviewResponses = {
    /**
     * The preview.
     */
    200: ImportPreview;
};

export type ImportsPreviewResponse = ImportsPreviewResponses[keyof ImportsPreviewResponses];

export type ImportsApplyData = {
    body: {
        columns?: {
            [key: string]: 'id' | 'title' | 'company' | 'url' | 'location' | 'workplace' | 'description' | 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPer' | 'source' | 'deadline' | 'status' | 'statusAt' | 'appliedAt' | 'savedAt' | 'archivedAt' | 'tags' | 'notes';
        };
        statuses?: {
            [key: string]: 'saved' | 'applied' | 'screening' | 'interviewing' | 'offer' | 'accepted' | 'rejected' | 'withdrawn' | 'no_response';
        };
        dateOrder?: 'day_first' | 'month_first';
        timeZone?: string;
        currency?: string;
        duplicates?: 'skip' | 'keep';
        sha256: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/imports/{id}/apply';
};

export type ImportsApplyErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `import_finished`: The import is not at a point where this can be done. `concurrent_update`: Somebody else is changing this at the same moment.
     */
    409: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `csv_unreadable`: The file holds no table that can be read. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsApplyError = ImportsApplyErrors[keyof ImportsApplyErrors];

export type ImportsApplyResponses = {
    /**
     * What has come in.
     */
    200: CsvImport;
};

export type ImportsApplyResponse = ImportsApplyResponses[keyof ImportsApplyResponses];

export type ImportsUndoData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/imports/{id}/undo';
};

export type ImportsUndoErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `import_finished`: The import is not at a point where this can be done.
     */
    409: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ImportsUndoError = ImportsUndoErrors[keyof ImportsUndoErrors];

export type ImportsUndoResponses = {
    /**
     * The import.
     */
    200: CsvImport;
};

export type ImportsUndoResponse = ImportsUndoResponses[keyof ImportsUndoResponses];

export type SharesListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/shares';
};

export type SharesListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharesListError = SharesListErrors[keyof SharesListErrors];

export type SharesListResponses = {
    /**
     * A page of shares.
     */
    200: {
        items: Array<Share>;
        nextCursor: string | null;
    };
};

export type SharesListResponse = SharesListResponses[keyof SharesListResponses];

export type SharesCreateData = {
    body: {
        resumeId?: string;
        resumeVersion?: number;
        tailoringId?: string;
        label?: string;
        allows?: 'read' | 'comment';
        hidesContact?: boolean;
        days?: number;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/shares';
};

export type SharesCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharesCreateError = SharesCreateErrors[keyof SharesCreateErrors];

export type SharesCreateResponses = {
    /**
     * Made.
     */
    201: {
        id: string;
        label: string | null;
        resumeId: string | null;
        resumeVersion: number | null;
        tailoringId: string | null;
        allows: 'read' | 'comment';
        hidesContact: boolean;
        expiresAt: string;
        revokedAt: string | null;
        openedAt: string | null;
        comments: number;
        createdAt: string;
        path: string;
    };
};

export type SharesCreateResponse = SharesCreateResponses[keyof SharesCreateResponses];

export type SharesRevokeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/shares/{id}';
};

export type SharesRevokeErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharesRevokeError = SharesRevokeErrors[keyof SharesRevokeErrors];

export type SharesRevokeResponses = {
    /**
     * Revoked.
     */
    204: void;
};

export type SharesRevokeResponse = SharesRevokeResponses[keyof SharesRevokeResponses];

export type SharesCommentsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/shares/{id}/comments';
};

export type SharesCommentsErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharesCommentsError = SharesCommentsErrors[keyof SharesCommentsErrors];

export type SharesCommentsResponses = {
    /**
     * A page of comments.
     */
    200: {
        items: Array<ShareComment>;
        nextCursor: string | null;
    };
};

export type SharesCommentsResponse = SharesCommentsResponses[keyof SharesCommentsResponses];

export type CommentsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/comments/{id}';
};

export type CommentsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type CommentsDeleteError = CommentsDeleteErrors[keyof CommentsDeleteErrors];

export type CommentsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type CommentsDeleteResponse = CommentsDeleteResponses[keyof CommentsDeleteResponses];

export type SharedGetData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/shared/{token}';
};

export type SharedGetErrors = {
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharedGetError = SharedGetErrors[keyof SharedGetErrors];

export type SharedGetResponses = {
    /**
     * What was shared.
     */
    200: SharedView;
};

export type SharedGetResponse = SharedGetResponses[keyof SharedGetResponses];

export type SharedCommentData = {
    body: {
        author: string;
        body: string;
        itemId?: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/v1/shared/{token}/comments';
};

export type SharedCommentErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `share_read_only`: What was shared may be read, and not commented on.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SharedCommentError = SharedCommentErrors[keyof SharedCommentErrors];

export type SharedCommentResponses = {
    /**
     * Written.
     */
    201: {
        id: string;
        itemId: string | null;
        author: string;
        body: string;
        createdAt: string;
    };
};

export type SharedCommentResponse = SharedCommentResponses[keyof SharedCommentResponses];

export type ViewsListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/views';
};

export type ViewsListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ViewsListError = ViewsListErrors[keyof ViewsListErrors];

export type ViewsListResponses = {
    /**
     * A page of views.
     */
    200: {
        items: Array<SavedView>;
        nextCursor: string | null;
    };
};

export type ViewsListResponse = ViewsListResponses[keyof ViewsListResponses];

export type ViewsCreateData = {
    body: {
        name: string;
        shows: {
            list: 'applications';
            query: {
                q?: string;
                company?: string;
                source?: string;
                location?: string;
                workplace?: 'onsite' | 'hybrid' | 'remote';
                posting?: 'unknown' | 'open' | 'changed' | 'closed';
                deadlineBy?: string;
                deadlineFrom?: string;
                pays?: string;
                status?: string;
                jobId?: string;
                archived?: 'true' | 'false';
                tag?: string;
                resumeId?: string;
                resumeVersion?: string;
                tailoringId?: string;
                contactId?: string;
                createdFrom?: string;
                createdBefore?: string;
                movedFrom?: string;
                movedBefore?: string;
                appliedFrom?: string;
                appliedBefore?: string;
                sort?: 'newest' | 'board' | 'activity' | 'applied' | 'deadline' | 'company' | 'title';
            };
        } | {
            list: 'jobs';
            query: {
                q?: string;
                company?: string;
                source?: string;
                location?: string;
                workplace?: 'onsite' | 'hybrid' | 'remote';
                posting?: 'unknown' | 'open' | 'changed' | 'closed';
                deadlineBy?: string;
                deadlineFrom?: string;
                pays?: string;
                tag?: string;
                followed?: 'true' | 'false';
                sort?: 'newest' | 'deadline' | 'company' | 'title';
            };
        };
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/views';
};

export type ViewsCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ViewsCreateError = ViewsCreateErrors[keyof ViewsCreateErrors];

export type ViewsCreateResponses = {
    /**
     * Kept.
     */
    201: SavedView;
};

export type ViewsCreateResponse = ViewsCreateResponses[keyof ViewsCreateResponses];

export type ViewsDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/views/{id}';
};

export type ViewsDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ViewsDeleteError = ViewsDeleteErrors[keyof ViewsDeleteErrors];

export type ViewsDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type ViewsDeleteResponse = ViewsDeleteResponses[keyof ViewsDeleteResponses];

export type ViewsGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/views/{id}';
};

export type ViewsGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ViewsGetError = ViewsGetErrors[keyof ViewsGetErrors];

export type ViewsGetResponses = {
    /**
     * The view.
     */
    200: SavedView;
};

export type ViewsGetResponse = ViewsGetResponses[keyof ViewsGetResponses];

export type ViewsUpdateData = {
    body: {
        name?: string;
        shows?: {
            list: 'applications';
            query: {
                q?: string;
                company?: string;
                source?: string;
                location?: string;
                workplace?: 'onsite' | 'hybrid' | 'remote';
                posting?: 'unknown' | 'open' | 'changed' | 'closed';
                deadlineBy?: string;
                deadlineFrom?: string;
                pays?: string;
                status?: string;
                jobId?: string;
                archived?: 'true' | 'false';
                tag?: string;
                resumeId?: string;
                resumeVersion?: string;
                tailoringId?: string;
                contactId?: string;
                createdFrom?: string;
                createdBefore?: string;
                movedFrom?: string;
                movedBefore?: string;
                appliedFrom?: string;
                appliedBefore?: string;
                sort?: 'newest' | 'board' | 'activity' | 'applied' | 'deadline' | 'company' | 'title';
            };
        } | {
            list: 'jobs';
            query: {
                q?: string;
                company?: string;
                source?: string;
                location?: string;
                workplace?: 'onsite' | 'hybrid' | 'remote';
                posting?: 'unknown' | 'open' | 'changed' | 'closed';
                deadlineBy?: string;
                deadlineFrom?: string;
                pays?: string;
                tag?: string;
                followed?: 'true' | 'false';
                sort?: 'newest' | 'deadline' | 'company' | 'title';
            };
        };
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/views/{id}';
};

export type ViewsUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ViewsUpdateError = ViewsUpdateErrors[keyof ViewsUpdateErrors];

export type ViewsUpdateResponses = {
    /**
     * The view.
     */
    200: SavedView;
};

export type ViewsUpdateResponse = ViewsUpdateResponses[keyof ViewsUpdateResponses];

export type RemindersListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
        status?: 'scheduled' | 'sending' | 'sent' | 'cancelled' | 'skipped' | 'failed';
        applicationId?: string;
        taskId?: string;
        interviewId?: string;
    };
    url: '/v1/reminders';
};

export type RemindersListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type RemindersListError = RemindersListErrors[keyof RemindersListErrors];

export type RemindersListResponses = {
    /**
     * A page of reminders.
     */
    200: {
        items: Array<{
            id: string;
            applicationId: string | null;
            taskId: string | null;
            interviewId: string | null;
            text: string | null;
            when: {
                type: 'at';
                at: string;
            } | {
                type: 'local';
                localTime: string;
                timeZone?: string;
            } | {
                type: 'before';
                minutes: number;
            } | {
                type: 'no_answer';
                days: number;
            };
            dueAt: string;
            status: 'scheduled' | 'sending' | 'sent' | 'cancelled' | 'skipped' | 'failed';
            reason: 'task_done' | 'task_undated' | 'answered' | 'interview_off' | 'too_late' | 'mail_off' | 'switched_off' | 'no_address' | 'refused' | 'unconfirmed' | 'gave_up' | null;
            sentAt: string | null;
            revision: number;
            createdAt: string;
            updatedAt: string;
            about: {
                kind: 'application' | 'task' | 'interview';
                title: string | null;
                company: string | null;
                at: string | null;
            } | null;
        }>;
        nextCursor: string | null;
    };
};

export type RemindersListResponse = RemindersListResponses[keyof RemindersListResponses];

export type RemindersCreateData = {
    body: {
        applicationId?: string;
        taskId?: string;
        interviewId?: string;
        text?: string;
        when: {
            type: 'at';
            at: string;
        } | {
            type: 'local';
            localTime: string;
            timeZone?: string;
        } | {
            type: 'before';
            minutes: number;
        } | {
            type: 'no_answer';
            days: number;
        };
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/reminders';
};

export type RemindersCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type RemindersCreateError = RemindersCreateErrors[keyof RemindersCreateErrors];

export type RemindersCreateResponses = {
    /**
     * Scheduled.
     */
    201: {
        id: string;
        applicationId: string | null;
        taskId: string | null;
        interviewId: string | null;
        text: string | null;
        when: {
            type: 'at';
            at: string;
        } | {
            type: 'local';
            localTime: string;
            timeZone?: string;
        } | {
            type: 'before';
            minutes: number;
        } | {
            type: 'no_answer';
            days: number;
        };
        dueAt: string;
        status: 'scheduled' | 'sending' | 'sent' | 'cancelled' | 'skipped' | 'failed';
        reason: 'task_done' | 'task_undated' | 'answered' | 'interview_off' | 'too_late' | 'mail_off' | 'switched_off' | 'no_address' | 'refused' | 'unconfirmed' | 'gave_up' | null;
        sentAt: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
    };
};

export type RemindersCreateResponse = RemindersCreateResponses[keyof RemindersCreateResponses];

export type RemindersDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/reminders/{id}';
};

export type RemindersDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type RemindersDeleteError = RemindersDeleteErrors[keyof RemindersDeleteErrors];

export type RemindersDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type RemindersDeleteResponse = RemindersDeleteResponses[keyof RemindersDeleteResponses];

export type RemindersGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/reminders/{id}';
};

export type RemindersGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type RemindersGetError = RemindersGetErrors[keyof RemindersGetErrors];

export type RemindersGetResponses = {
    /**
     * The reminder.
     */
    200: {
        id: string;
        applicationId: string | null;
        taskId: string | null;
        interviewId: string | null;
        text: string | null;
        when: {
            type: 'at';
            at: string;
        } | {
            type: 'local';
            localTime: string;
            timeZone?: string;
        } | {
            type: 'before';
            minutes: number;
        } | {
            type: 'no_answer';
            days: number;
        };
        dueAt: string;
        status: 'scheduled' | 'sending' | 'sent' | 'cancelled' | 'skipped' | 'failed';
        reason: 'task_done' | 'task_undated' | 'answered' | 'interview_off' | 'too_late' | 'mail_off' | 'switched_off' | 'no_address' | 'refused' | 'unconfirmed' | 'gave_up' | null;
        sentAt: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
    };
};

export type RemindersGetResponse = RemindersGetResponses[keyof RemindersGetResponses];

export type RemindersUpdateData = {
    body: {
        text?: string | null;
        when?: {
            type: 'at';
            at: string;
        } | {
            type: 'local';
            localTime: string;
            timeZone?: string;
        } | {
            type: 'before';
            minutes: number;
        } | {
            type: 'no_answer';
            days: number;
        };
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/reminders/{id}';
};

export type RemindersUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type RemindersUpdateError = RemindersUpdateErrors[keyof RemindersUpdateErrors];

export type RemindersUpdateResponses = {
    /**
     * The reminder.
     */
    200: {
        id: string;
        applicationId: string | null;
        taskId: string | null;
        interviewId: string | null;
        text: string | null;
        when: {
            type: 'at';
            at: string;
        } | {
            type: 'local';
            localTime: string;
            timeZone?: string;
        } | {
            type: 'before';
            minutes: number;
        } | {
            type: 'no_answer';
            days: number;
        };
        dueAt: string;
        status: 'scheduled' | 'sending' | 'sent' | 'cancelled' | 'skipped' | 'failed';
        reason: 'task_done' | 'task_undated' | 'answered' | 'interview_off' | 'too_late' | 'mail_off' | 'switched_off' | 'no_address' | 'refused' | 'unconfirmed' | 'gave_up' | null;
        sentAt: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
    };
};

export type RemindersUpdateResponse = RemindersUpdateResponses[keyof RemindersUpdateResponses];

export type SearchAllData = {
    body?: never;
    path?: never;
    query: {
        cursor?: string;
        limit?: string;
        q: string;
        kind?: 'job' | 'note' | 'contact';
    };
    url: '/v1/search';
};

export type SearchAllErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type SearchAllError = SearchAllErrors[keyof SearchAllErrors];

export type SearchAllResponses = {
    /**
     * A page of what was found.
     */
    200: {
        items: Array<SearchHit>;
        nextCursor: string | null;
    };
};

export type SearchAllResponse = SearchAllResponses[keyof SearchAllResponses];

export type ApplicationsStatsData = {
    body?: never;
    path?: never;
    query?: {
        timeZone?: string;
        from?: string;
    };
    url: '/v1/applications/stats';
};

export type ApplicationsStatsErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsStatsError = ApplicationsStatsErrors[keyof ApplicationsStatsErrors];

export type ApplicationsStatsResponses = {
    /**
     * The numbers.
     */
    200: Stats;
};

export type ApplicationsStatsResponse = ApplicationsStatsResponses[keyof ApplicationsStatsResponses];

export type ApplicationsExportData = {
    body?: never;
    path?: never;
    query: {
        format: 'csv' | 'json';
    };
    url: '/v1/applications/export';
};

export type ApplicationsExportErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ApplicationsExportError = ApplicationsExportErrors[keyof ApplicationsExportErrors];

export type ApplicationsExportResponses = {
    /**
     * The file.
     */
    200: unknown;
};

export type ReportsJobSearchData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
        timeZone?: string;
        format?: 'csv' | 'pdf';
    };
    url: '/v1/reports/job-search';
};

export type ReportsJobSearchErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type ReportsJobSearchError = ReportsJobSearchErrors[keyof ReportsJobSearchErrors];

export type ReportsJobSearchResponses = {
    /**
     * The report.
     */
    200: unknown;
};

export type CalendarRevokeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/calendar';
};

export type CalendarRevokeErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type CalendarRevokeError = CalendarRevokeErrors[keyof CalendarRevokeErrors];

export type CalendarRevokeResponses = {
    /**
     * Revoked, or there was none.
     */
    204: void;
};

export type CalendarRevokeResponse = CalendarRevokeResponses[keyof CalendarRevokeResponses];

export type CalendarListData = {
    body?: never;
    path?: never;
    query: {
        cursor?: string;
        limit?: string;
        from: string;
        to: string;
    };
    url: '/v1/calendar';
};

export type CalendarListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type CalendarListError = CalendarListErrors[keyof CalendarListErrors];

export type CalendarListResponses = {
    /**
     * A page of entries.
     */
    200: {
        items: Array<{
            kind: 'interview' | 'deadline' | 'task' | 'reminder';
            id: string;
            title: string | null;
            company: string | null;
            applicationId: string | null;
            jobId: string | null;
            at: string | null;
            endsAt: string | null;
            day: string | null;
            isOver: boolean;
        }>;
        nextCursor: string | null;
    };
};

export type CalendarListResponse = CalendarListResponses[keyof CalendarListResponses];

export type CalendarRenewData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/calendar';
};

export type CalendarRenewErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type CalendarRenewError = CalendarRenewErrors[keyof CalendarRenewErrors];

export type CalendarRenewResponses = {
    /**
     * The address.
     */
    200: {
        path: string;
        createdAt: string;
    };
};

export type CalendarRenewResponse = CalendarRenewResponses[keyof CalendarRenewResponses];

export type CalendarFeedData = {
    body?: never;
    path: {
        file: string;
    };
    query?: never;
    url: '/v1/calendar/{file}';
};

export type CalendarFeedErrors = {
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type CalendarFeedError = CalendarFeedErrors[keyof CalendarFeedErrors];

export type CalendarFeedResponses = {
    /**
     * The calendar.
     */
    200: unknown;
};

export type WebhooksListData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: string;
    };
    url: '/v1/webhooks';
};

export type WebhooksListErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksListError = WebhooksListErrors[keyof WebhooksListErrors];

export type WebhooksListResponses = {
    /**
     * A page of webhooks, without their secrets.
     */
    200: {
        items: Array<{
            id: string;
            url: string;
            description: string | null;
            events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
            status: 'enabled' | 'disabled';
            disabledReason: 'gone' | 'failing' | 'owner' | null;
            failingSince: string | null;
            previousSecretUntil: string | null;
            revision: number;
            createdAt: string;
            updatedAt: string;
        }>;
        nextCursor: string | null;
    };
};

export type WebhooksListResponse = WebhooksListResponses[keyof WebhooksListResponses];

export type WebhooksCreateData = {
    body: {
        url: string;
        events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        description?: string;
    };
    headers?: {
        /**
         * Up to 255 visible ASCII characters. The same key with the same body is carried out once, for 24 hours at least.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/webhooks';
};

export type WebhooksCreateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `idempotency_key_reused`: The idempotency key was used with other values. `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksCreateError = WebhooksCreateErrors[keyof WebhooksCreateErrors];

export type WebhooksCreateResponses = {
    /**
     * Made.
     */
    201: {
        id: string;
        url: string;
        description: string | null;
        events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        status: 'enabled' | 'disabled';
        disabledReason: 'gone' | 'failing' | 'owner' | null;
        failingSince: string | null;
        previousSecretUntil: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        secret: string;
    };
};

export type WebhooksCreateResponse = WebhooksCreateResponses[keyof WebhooksCreateResponses];

export type WebhooksDeleteData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}';
};

export type WebhooksDeleteErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksDeleteError = WebhooksDeleteErrors[keyof WebhooksDeleteErrors];

export type WebhooksDeleteResponses = {
    /**
     * Deleted.
     */
    204: void;
};

export type WebhooksDeleteResponse = WebhooksDeleteResponses[keyof WebhooksDeleteResponses];

export type WebhooksGetData = {
    body?: never;
    headers?: {
        /**
         * An ETag you hold; 304 when nothing has changed.
         */
        'If-None-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}';
};

export type WebhooksGetErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksGetError = WebhooksGetErrors[keyof WebhooksGetErrors];

export type WebhooksGetResponses = {
    /**
     * The webhook, without its secret.
     */
    200: {
        id: string;
        url: string;
        description: string | null;
        events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        status: 'enabled' | 'disabled';
        disabledReason: 'gone' | 'failing' | 'owner' | null;
        failingSince: string | null;
        previousSecretUntil: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
    };
};

export type WebhooksGetResponse = WebhooksGetResponses[keyof WebhooksGetResponses];

export type WebhooksUpdateData = {
    body: {
        url?: string;
        events?: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        description?: string | null;
        enabled?: boolean;
    };
    headers?: {
        /**
         * The ETag you read; 412 when it has changed since.
         */
        'If-Match'?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}';
};

export type WebhooksUpdateErrors = {
    /**
     * `malformed_json`: The body is not valid JSON.
     */
    400: Problem;
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `revision_mismatch`: It has changed since you read it.
     */
    412: Problem;
    /**
     * `body_too_large`: The body is too large.
     */
    413: Problem;
    /**
     * `unsupported_media_type`: The content type is not supported here.
     */
    415: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksUpdateError = WebhooksUpdateErrors[keyof WebhooksUpdateErrors];

export type WebhooksUpdateResponses = {
    /**
     * The webhook, without its secret.
     */
    200: {
        id: string;
        url: string;
        description: string | null;
        events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        status: 'enabled' | 'disabled';
        disabledReason: 'gone' | 'failing' | 'owner' | null;
        failingSince: string | null;
        previousSecretUntil: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
    };
};

export type WebhooksUpdateResponse = WebhooksUpdateResponses[keyof WebhooksUpdateResponses];

export type WebhooksRotateData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}/secret';
};

export type WebhooksRotateErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksRotateError = WebhooksRotateErrors[keyof WebhooksRotateErrors];

export type WebhooksRotateResponses = {
    /**
     * The webhook with its new secret.
     */
    200: {
        id: string;
        url: string;
        description: string | null;
        events: Array<'resume.ready' | 'resume.failed' | 'tailoring.ready' | 'tailoring.failed' | 'application.created' | 'application.moved' | 'job.posting_changed' | 'import.applied' | 'import.undone'>;
        status: 'enabled' | 'disabled';
        disabledReason: 'gone' | 'failing' | 'owner' | null;
        failingSince: string | null;
        previousSecretUntil: string | null;
        revision: number;
        createdAt: string;
        updatedAt: string;
        secret: string;
    };
};

export type WebhooksRotateResponse = WebhooksRotateResponses[keyof WebhooksRotateResponses];

export type WebhooksTestData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}/test';
};

export type WebhooksTestErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `webhook_disabled`: The webhook is switched off.
     */
    409: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksTestError = WebhooksTestErrors[keyof WebhooksTestErrors];

export type WebhooksTestResponses = {
    /**
     * On its way.
     */
    202: {
        id: string;
        webhookId: string;
        eventId: string;
        type: string;
        status: 'pending' | 'delivered' | 'failed' | 'cancelled';
        attempts: Array<{
            at: string;
            status: number | null;
            milliseconds: number;
            failure: 'forbidden' | 'unreachable' | 'timeout' | 'redirect' | 'status' | null;
        }>;
        nextAttemptAt: string | null;
        replayOf: string | null;
        createdAt: string;
    };
};

export type WebhooksTestResponse = WebhooksTestResponses[keyof WebhooksTestResponses];

export type WebhooksDeliveriesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: string;
        status?: 'pending' | 'delivered' | 'failed' | 'cancelled';
    };
    url: '/v1/webhooks/{id}/deliveries';
};

export type WebhooksDeliveriesErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `invalid_request`: Some values of the request are not acceptable.
     */
    422: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksDeliveriesError = WebhooksDeliveriesErrors[keyof WebhooksDeliveriesErrors];

export type WebhooksDeliveriesResponses = {
    /**
     * A page of deliveries.
     */
    200: {
        items: Array<{
            id: string;
            webhookId: string;
            eventId: string;
            type: string;
            status: 'pending' | 'delivered' | 'failed' | 'cancelled';
            attempts: Array<{
                at: string;
                status: number | null;
                milliseconds: number;
                failure: 'forbidden' | 'unreachable' | 'timeout' | 'redirect' | 'status' | null;
            }>;
            nextAttemptAt: string | null;
            replayOf: string | null;
            createdAt: string;
        }>;
        nextCursor: string | null;
    };
};

export type WebhooksDeliveriesResponse = WebhooksDeliveriesResponses[keyof WebhooksDeliveriesResponses];

export type WebhooksReplayData = {
    body?: never;
    path: {
        id: string;
        deliveryId: string;
    };
    query?: never;
    url: '/v1/webhooks/{id}/deliveries/{deliveryId}/replay';
};

export type WebhooksReplayErrors = {
    /**
     * `unauthenticated`: A valid access token or API key is needed.
     */
    401: Problem;
    /**
     * `insufficient_scope`: The API key may not do this.
     */
    403: Problem;
    /**
     * `not_found`: There is nothing here.
     */
    404: Problem;
    /**
     * `webhook_disabled`: The webhook is switched off.
     */
    409: Problem;
    /**
     * `limit_reached`: A limit of the account is reached.
     */
    429: Problem;
    /**
     * `internal`: Something failed on our side.
     */
    500: Problem;
    /**
     * `unavailable`: The service cannot answer right now.
     */
    503: Problem;
};

export type WebhooksReplayError = WebhooksReplayErrors[keyof WebhooksReplayErrors];

export type WebhooksReplayResponses = {
    /**
     * On its way, as a delivery of its own.
     */
    202: {
        id: string;
        webhookId: string;
        eventId: string;
        type: string;
        status: 'pending' | 'delivered' | 'failed' | 'cancelled';
        attempts: Array<{
            at: string;
            status: number | null;
            milliseconds: number;
            failure: 'forbidden' | 'unreachable' | 'timeout' | 'redirect' | 'status' | null;
        }>;
        nextAttemptAt: string | null;
        replayOf: string | null;
        createdAt: string;
    };
};

export type WebhooksReplayResponse = WebhooksReplayResponses[keyof WebhooksReplayResponses];
