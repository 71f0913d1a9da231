/* The tree of headings: how each leads to those below and beside it. */
#ifndef STRUCTURE_TREE_H
#define STRUCTURE_TREE_H

#include "structure/structure.h"

/* Fills in the links of parts and headings, from the parents of the headings and where their bodies end. */
void tree_link(struct structure *structure);

#endif
