#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

#include "fmutil.h"

static size_t on_header(char *data, size_t size, size_t n, void *user)
{
    (void)user;
    if (fm_is_header(data, "content-type") || fm_is_header(data, "last-modified"))
        fwrite(data, size, n, stdout);
    return size * n;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        printf("fetchmeta %s with %s\nusage: fetchmeta URL\n", fm_version(), curl_version());
        return 0;
    }
    CURL *c = curl_easy_init();
    if (!c)
        return 1;
    curl_easy_setopt(c, CURLOPT_URL, argv[1]);
    curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
    CURLcode rc = curl_easy_perform(c);
    curl_easy_cleanup(c);
    if (rc != CURLE_OK)
        fprintf(stderr, "%s\n", curl_easy_strerror(rc));
    return rc == CURLE_OK ? 0 : 1;
}
