#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Asks one address again and again and prints the result code. */
int main(int argc, char **argv) {
    const char *url = argc > 1 ? argv[1] : "http://localhost:8080/";
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (;;) {
        CURL *handle = curl_easy_init();
        curl_easy_setopt(handle, CURLOPT_URL, url);
        curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
        curl_easy_setopt(handle, CURLOPT_TIMEOUT, 5L);
        printf("%s: %s\n", url, curl_easy_strerror(curl_easy_perform(handle)));
        fflush(stdout);
        curl_easy_cleanup(handle);
        sleep(10);
    }
}
