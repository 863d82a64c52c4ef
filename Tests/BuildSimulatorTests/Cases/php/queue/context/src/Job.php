<?php
namespace Guestbook;

use Psr\Log\NullLogger;

final class Job
{
    public function run(): void { (new NullLogger())->info("ran"); }
}
