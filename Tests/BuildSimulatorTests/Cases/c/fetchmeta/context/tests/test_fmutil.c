#include "fmutil.h"

int main(void)
{
    return fm_is_header("Content-Type: text/html", "content-type") ? 0 : 1;
}
