-- What operators look for on the console's pages of quotes and of their own acts.
create index quote_by_number_prefix on quote (account_id, lower(quote_number) text_pattern_ops);

create index quote_by_status on quote (account_id, status, id);

create index operator_act_by_time on operator_act (act_id);

create index operator_act_by_operator on operator_act ((actor ->> 'id'), act_id);
