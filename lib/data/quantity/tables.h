/* All tables of quantities. */
#ifndef DATA_QUANTITY_TABLES_H
#define DATA_QUANTITY_TABLES_H

#include "data/quantity/clause_tables.h"
#include "data/quantity/date_tables.h"
#include "data/quantity/number_tables.h"
#include "data/quantity/unit_tables.h"

#endif
