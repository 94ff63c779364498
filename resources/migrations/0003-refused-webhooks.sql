-- What was refused is pruned while events arrive: finding it must not read through a million accepted ones.

CREATE INDEX webhooks_refused ON webhooks (id) WHERE verdict <> 'valid';
