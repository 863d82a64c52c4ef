<?php

declare(strict_types=1);

require dirname(__DIR__) . '/vendor/autoload.php';

$store = new Polls\PollStore(sys_get_temp_dir() . '/polls.json');
echo "worker started\n";
while (true) {
    printf("%s %d polls\n", date(DATE_ATOM), count($store->all()));
    sleep(30);
}
