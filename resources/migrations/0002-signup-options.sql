-- More choices of profile and case. One JSON text each: they are read and written as a whole and never searched.

ALTER TABLE profiles ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
ALTER TABLE cases ADD COLUMN signup TEXT NOT NULL DEFAULT '{}';
