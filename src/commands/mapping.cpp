#include "commands/mapping.h"
#include "commands/importreport.h"
