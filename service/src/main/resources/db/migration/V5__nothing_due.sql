-- What every look of the monitoring asks for; on most looks an index has nothing of it.
create index monitored_behind on monitored_household (policy, locality);
create index work_item_undone on work_item (overdue, state, due);
