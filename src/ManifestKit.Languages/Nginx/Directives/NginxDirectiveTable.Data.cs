namespace ManifestKit.Languages.Nginx;

// Written by ManifestKit.Distiller from the ngx_command_t tables of nginx 1.18.0 to 1.31.4: name, module, contexts, number of
// arguments ({ for a block), kind of value (- for any), and since..until where not all of these versions have it. A row for
// each form that a version gave a directive.
internal sealed partial class NginxDirectiveTable
{
    private const string Data =
        """
        absolute_redirect http_core http,server,location flag -
        accept_mutex event events flag -
        accept_mutex_delay event events 1 msec
        acceptex_read iocp events flag -
        access_log http_log http,server,location,location-if,limit_except 1+ -
        access_log stream_log stream,stream-server 1+ -
        add_after_body http_addition_filter http,server,location 1 -
        add_before_body http_addition_filter http,server,location 1 -
        add_header http_headers_filter http,server,location,location-if 2-3 -
        add_header_inherit http_headers_filter http,server,location,location-if 1 one-of:off|on|merge 1.29.3..
        add_trailer http_headers_filter http,server,location,location-if 2-3 -
        add_trailer_inherit http_headers_filter http,server,location,location-if 1 one-of:off|on|merge 1.29.3..
        addition_types http_addition_filter http,server,location 1+ -
        aio http_core http,server,location 1 -
        aio_write http_core http,server,location flag -
        alias http_core location 1 -
        allow http_access http,server,location,limit_except 1 -
        allow stream_access stream,stream-server 1 -
        ancient_browser http_browser http,server,location 1+ -
        ancient_browser_value http_browser http,server,location 1 -
        auth_basic http_auth_basic http,server,location,limit_except 1 -
        auth_basic_user_file http_auth_basic http,server,location,limit_except 1 -
        auth_delay http_core http,server,location 1 msec
        auth_http mail_auth_http mail,mail-server 1 -
        auth_http_header mail_auth_http mail,mail-server 2 -
        auth_http_pass_client_cert mail_auth_http mail,mail-server flag -
        auth_http_timeout mail_auth_http mail,mail-server 1 msec
        auth_request http_auth_request http,server,location 1 -
        auth_request_set http_auth_request http,server,location 2 -
        autoindex http_autoindex http,server,location flag -
        autoindex_exact_size http_autoindex http,server,location flag -
        autoindex_format http_autoindex http,server,location 1 one-of:html|json|jsonp|xml
        autoindex_localtime http_autoindex http,server,location flag -
        break http_rewrite server,location,server-if,location-if 0 -
        charset http_charset_filter http,server,location,location-if 1 -
        charset_map http_charset_filter http 2{ -
        charset_types http_charset_filter http,server,location 1+ -
        chunked_transfer_encoding http_core http,server,location flag -
        client_body_buffer_size http_core http,server,location 1 size
        client_body_in_file_only http_core http,server,location 1 one-of:off|on|clean
        client_body_in_single_buffer http_core http,server,location flag -
        client_body_temp_path http_core http,server,location 1-4 -
        client_body_timeout http_core http,server,location 1 msec
        client_header_buffer_size http_core http,server 1 size
        client_header_timeout http_core http,server 1 msec
        client_max_body_size http_core http,server,location 1 offset
        connection_pool_size http_core http,server 1 size
        create_full_put_path http_dav http,server,location flag -
        daemon nginx main flag -
        dav_access http_dav http,server,location 1-3 -
        dav_methods http_dav http,server,location 1+ some-of:off|put|delete|mkcol|copy|move
        debug_connection event events 1 -
        debug_points nginx main 1 one-of:stop|abort
        default_type http_core http,server,location 1 -
        degradation http_degradation http 1 -
        degrade http_degradation http,server,location 1 one-of:204|444
        deny http_access http,server,location,limit_except 1 -
        deny stream_access stream,stream-server 1 -
        devpoll_changes devpoll events 1 number
        devpoll_events devpoll events 1 number
        directio http_core http,server,location 1 -
        directio_alignment http_core http,server,location 1 offset
        disable_symlinks http_core http,server,location 1-2 -
        early_hints http_core http,server,location 1+ - 1.29.0..
        empty_gif http_empty_gif location 0 -
        env nginx main 1 -
        epoll_events epoll events 1 number
        error_log http_core http,server,location 1+ -
        error_log log main 1+ -
        error_log mail_core mail,mail-server 1+ -
        error_log stream_core stream,stream-server 1+ -
        error_page http_core http,server,location,location-if 2+ -
        etag http_core http,server,location flag -
        eventport_events eventport events 1 number
        events event main 0{ -
        expires http_headers_filter http,server,location,location-if 1-2 -
        fastcgi_bind http_fastcgi http,server,location 1-2 -
        fastcgi_buffer_size http_fastcgi http,server,location 1 size
        fastcgi_buffering http_fastcgi http,server,location flag -
        fastcgi_buffers http_fastcgi http,server,location 2 buffers
        fastcgi_busy_buffers_size http_fastcgi http,server,location 1 size
        fastcgi_cache http_fastcgi http,server,location 1 -
        fastcgi_cache_background_update http_fastcgi http,server,location flag -
        fastcgi_cache_bypass http_fastcgi http,server,location 1+ -
        fastcgi_cache_key http_fastcgi http,server,location 1 -
        fastcgi_cache_lock http_fastcgi http,server,location flag -
        fastcgi_cache_lock_age http_fastcgi http,server,location 1 msec
        fastcgi_cache_lock_timeout http_fastcgi http,server,location 1 msec
        fastcgi_cache_max_range_offset http_fastcgi http,server,location 1 offset
        fastcgi_cache_methods http_fastcgi http,server,location 1+ some-of:GET|HEAD|POST
        fastcgi_cache_min_uses http_fastcgi http,server,location 1 number
        fastcgi_cache_path http_fastcgi http 2+ -
        fastcgi_cache_revalidate http_fastcgi http,server,location flag -
        fastcgi_cache_use_stale http_fastcgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        fastcgi_cache_valid http_fastcgi http,server,location 1+ -
        fastcgi_catch_stderr http_fastcgi http,server,location 1 -
        fastcgi_connect_timeout http_fastcgi http,server,location 1 msec
        fastcgi_force_ranges http_fastcgi http,server,location flag -
        fastcgi_hide_header http_fastcgi http,server,location 1 -
        fastcgi_ignore_client_abort http_fastcgi http,server,location flag -
        fastcgi_ignore_headers http_fastcgi http,server,location 1+ some-of:X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
        fastcgi_index http_fastcgi http,server,location 1 -
        fastcgi_intercept_errors http_fastcgi http,server,location flag -
        fastcgi_keep_conn http_fastcgi http,server,location flag -
        fastcgi_limit_rate http_fastcgi http,server,location 1 size ..1.27.0
        fastcgi_limit_rate http_fastcgi http,server,location 1 size* 1.27.0..
        fastcgi_max_temp_file_size http_fastcgi http,server,location 1 size
        fastcgi_next_upstream http_fastcgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        fastcgi_next_upstream_timeout http_fastcgi http,server,location 1 msec
        fastcgi_next_upstream_tries http_fastcgi http,server,location 1 number
        fastcgi_no_cache http_fastcgi http,server,location 1+ -
        fastcgi_param http_fastcgi http,server,location 2-3 -
        fastcgi_pass http_fastcgi location,location-if 1 -
        fastcgi_pass_header http_fastcgi http,server,location 1 -
        fastcgi_pass_request_body http_fastcgi http,server,location flag -
        fastcgi_pass_request_headers http_fastcgi http,server,location flag -
        fastcgi_read_timeout http_fastcgi http,server,location 1 msec
        fastcgi_request_buffering http_fastcgi http,server,location flag -
        fastcgi_send_lowat http_fastcgi http,server,location 1 size
        fastcgi_send_timeout http_fastcgi http,server,location 1 msec
        fastcgi_socket_keepalive http_fastcgi http,server,location flag -
        fastcgi_socket_rcvbuf http_fastcgi http,server,location 1 size 1.31.3..
        fastcgi_socket_sndbuf http_fastcgi http,server,location 1 size 1.31.3..
        fastcgi_split_path_info http_fastcgi http,server,location 1 -
        fastcgi_store http_fastcgi http,server,location 1 -
        fastcgi_store_access http_fastcgi http,server,location 1-3 -
        fastcgi_temp_file_write_size http_fastcgi http,server,location 1 size
        fastcgi_temp_path http_fastcgi http,server,location 1-4 -
        flv http_flv location 0 -
        geo http_geo http 1-2{ -
        geo stream_geo stream 1-2{ -
        geoip_city http_geoip http 1-2 -
        geoip_city stream_geoip stream 1-2 -
        geoip_country http_geoip http 1-2 -
        geoip_country stream_geoip stream 1-2 -
        geoip_org http_geoip http 1-2 -
        geoip_org stream_geoip stream 1-2 -
        geoip_proxy http_geoip http 1 -
        geoip_proxy_recursive http_geoip http flag -
        google_perftools_profiles google_perftools main 1 -
        grpc_bind http_grpc http,server,location 1-2 -
        grpc_buffer_size http_grpc http,server,location 1 size
        grpc_connect_timeout http_grpc http,server,location 1 msec
        grpc_hide_header http_grpc http,server,location 1 -
        grpc_ignore_headers http_grpc http,server,location 1+ some-of:X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
        grpc_intercept_errors http_grpc http,server,location flag -
        grpc_next_upstream http_grpc http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|off
        grpc_next_upstream_timeout http_grpc http,server,location 1 msec
        grpc_next_upstream_tries http_grpc http,server,location 1 number
        grpc_pass http_grpc location,location-if 1 -
        grpc_pass_header http_grpc http,server,location 1 -
        grpc_read_timeout http_grpc http,server,location 1 msec
        grpc_send_timeout http_grpc http,server,location 1 msec
        grpc_set_header http_grpc http,server,location 2 -
        grpc_socket_keepalive http_grpc http,server,location flag -
        grpc_socket_rcvbuf http_grpc http,server,location 1 size 1.31.3..
        grpc_socket_sndbuf http_grpc http,server,location 1 size 1.31.3..
        grpc_ssl_certificate http_grpc http,server,location 1 -
        grpc_ssl_certificate_cache http_grpc http,server,location 1-3 - 1.27.4..
        grpc_ssl_certificate_key http_grpc http,server,location 1 -
        grpc_ssl_ciphers http_grpc http,server,location 1 -
        grpc_ssl_conf_command http_grpc http,server,location 2 - 1.19.4..
        grpc_ssl_crl http_grpc http,server,location 1 -
        grpc_ssl_name http_grpc http,server,location 1 -
        grpc_ssl_password_file http_grpc http,server,location 1 -
        grpc_ssl_protocols http_grpc http,server,location 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        grpc_ssl_server_name http_grpc http,server,location flag -
        grpc_ssl_session_reuse http_grpc http,server,location flag -
        grpc_ssl_trusted_certificate http_grpc http,server,location 1 -
        grpc_ssl_verify http_grpc http,server,location flag -
        grpc_ssl_verify_depth http_grpc http,server,location 1 number
        gunzip http_gunzip_filter http,server,location flag -
        gunzip_buffers http_gunzip_filter http,server,location 2 buffers
        gzip http_gzip_filter http,server,location,location-if flag -
        gzip_buffers http_gzip_filter http,server,location 2 buffers
        gzip_comp_level http_gzip_filter http,server,location 1 number
        gzip_disable http_core http,server,location 1+ -
        gzip_hash http_gzip_filter http,server,location 1 size
        gzip_http_version http_core http,server,location 1 one-of:1.0|1.1
        gzip_min_length http_gzip_filter http,server,location 1 size
        gzip_no_buffer http_gzip_filter http,server,location flag -
        gzip_proxied http_core http,server,location 1+ some-of:off|expired|no-cache|no-store|private|no_last_modified|no_etag|auth|any
        gzip_static http_gzip_static http,server,location 1 one-of:off|on|always
        gzip_types http_gzip_filter http,server,location 1+ -
        gzip_vary http_core http,server,location flag -
        gzip_window http_gzip_filter http,server,location 1 size
        hash http_upstream_hash upstream 1-2 -
        hash stream_upstream_hash stream-upstream 1-2 -
        http http main 0{ -
        http2 http_v2 http,server flag - 1.25.1..
        http2_body_preread_size http_v2 http,server 1 size
        http2_chunk_size http_v2 http,server,location 1 size
        http2_idle_timeout http_v2 http,server 1 msec ..1.19.7
        http2_idle_timeout http_v2 http,server 1 - 1.19.7..
        http2_max_concurrent_pushes http_v2 http,server 1 number ..1.25.1
        http2_max_concurrent_pushes http_v2 http,server 1 - 1.25.1..
        http2_max_concurrent_streams http_v2 http,server 1 number
        http2_max_field_size http_v2 http,server 1 size ..1.19.7
        http2_max_field_size http_v2 http,server 1 - 1.19.7..
        http2_max_header_size http_v2 http,server 1 size ..1.19.7
        http2_max_header_size http_v2 http,server 1 - 1.19.7..
        http2_max_requests http_v2 http,server 1 number ..1.19.7
        http2_max_requests http_v2 http,server 1 - 1.19.7..
        http2_pool_size http_v2 http,server 1 size
        http2_push http_v2 http,server,location 1 -
        http2_push_preload http_v2 http,server,location flag -
        http2_recv_buffer_size http_v2 http 1 size
        http2_recv_timeout http_v2 http,server 1 msec ..1.19.7
        http2_recv_timeout http_v2 http,server 1 - 1.19.7..
        http2_streams_index_size http_v2 http,server 1 number
        http3 http_v3 http,server flag - 1.25.0..
        http3_hq http_v3 http,server flag - 1.25.0..
        http3_max_concurrent_streams http_v3 http,server 1 number 1.25.0..
        http3_stream_buffer_size http_v3 http,server 1 size 1.25.0..
        if http_rewrite server,location 1+{ -
        if_modified_since http_core http,server,location 1 one-of:off|exact|before
        ignore_invalid_headers http_core http,server flag -
        image_filter http_image_filter location 1-3 -
        image_filter_buffer http_image_filter http,server,location 1 size
        image_filter_interlace http_image_filter http,server,location flag -
        image_filter_jpeg_quality http_image_filter http,server,location 1 -
        image_filter_sharpen http_image_filter http,server,location 1 -
        image_filter_transparency http_image_filter http,server,location flag -
        image_filter_webp_quality http_image_filter http,server,location 1 -
        imap_auth mail_imap mail,mail-server 1+ some-of:plain|login|cram-md5|external
        imap_capabilities mail_imap mail,mail-server 1+ -
        imap_client_buffer mail_imap mail,mail-server 1 size
        include conf_file any 1 -
        index http_index http,server,location 1+ -
        internal http_core location 0 -
        iocp_threads iocp events 1 number
        ip_hash http_upstream_ip_hash upstream 0 -
        keepalive http_upstream_keepalive upstream 1 - ..1.29.7
        keepalive http_upstream_keepalive upstream 1-2 - 1.29.7..
        keepalive_disable http_core http,server,location 1-2 some-of:none|msie6|safari
        keepalive_min_timeout http_core http,server,location 1 msec 1.27.4..
        keepalive_requests http_core http,server,location 1 number
        keepalive_requests http_upstream_keepalive upstream 1 number
        keepalive_time http_core http,server,location 1 msec 1.19.10..
        keepalive_time http_upstream_keepalive upstream 1 msec 1.19.10..
        keepalive_timeout http_core http,server,location 1-2 -
        keepalive_timeout http_upstream_keepalive upstream 1 msec
        kqueue_changes kqueue events 1 number
        kqueue_events kqueue events 1 number
        large_client_header_buffers http_core http,server 2 buffers
        least_conn http_upstream_least_conn upstream 0 -
        least_conn stream_upstream_least_conn stream-upstream 0 -
        least_time http_upstream_least_time upstream 1-2 - 1.31.0..
        least_time stream_upstream_least_time stream-upstream 1-2 - 1.31.0..
        limit_conn http_limit_conn http,server,location 2 -
        limit_conn stream_limit_conn stream,stream-server 2 -
        limit_conn_dry_run http_limit_conn http,server,location flag -
        limit_conn_dry_run stream_limit_conn stream,stream-server flag -
        limit_conn_log_level http_limit_conn http,server,location 1 one-of:info|notice|warn|error
        limit_conn_log_level stream_limit_conn stream,stream-server 1 one-of:info|notice|warn|error
        limit_conn_status http_limit_conn http,server,location 1 number
        limit_conn_zone http_limit_conn http 2 -
        limit_conn_zone stream_limit_conn stream 2 -
        limit_except http_core location 1+{ -
        limit_rate http_core http,server,location,location-if 1 size*
        limit_rate_after http_core http,server,location,location-if 1 size*
        limit_req http_limit_req http,server,location 1-3 -
        limit_req_dry_run http_limit_req http,server,location flag -
        limit_req_log_level http_limit_req http,server,location 1 one-of:info|notice|warn|error
        limit_req_status http_limit_req http,server,location 1 number
        limit_req_zone http_limit_req http 3 -
        lingering_close http_core http,server,location 1 one-of:off|on|always
        lingering_time http_core http,server,location 1 msec
        lingering_timeout http_core http,server,location 1 msec
        listen http_core server 1+ -
        listen mail_core mail-server 1+ -
        listen stream_core stream-server 1+ -
        load_module nginx main 1 -
        location http_core server,location 1-2{ -
        lock_file nginx main 1 -
        log_format http_log http 2+ -
        log_format stream_log stream 2+ -
        log_not_found http_core http,server,location flag -
        log_subrequest http_core http,server,location flag -
        mail mail main 0{ -
        map http_map http 2{ -
        map stream_map stream 2{ -
        map_hash_bucket_size http_map http 1 number
        map_hash_bucket_size stream_map stream 1 number
        map_hash_max_size http_map http 1 number
        map_hash_max_size stream_map stream 1 number
        master_process nginx main flag -
        max_errors mail_core mail,mail-server 1 number 1.21.0..
        max_headers http_core http,server 1 number 1.29.8..
        max_ranges http_core http,server,location 1 number
        memcached_bind http_memcached http,server,location 1-2 -
        memcached_buffer_size http_memcached http,server,location 1 size
        memcached_connect_timeout http_memcached http,server,location 1 msec
        memcached_gzip_flag http_memcached http,server,location 1 number
        memcached_next_upstream http_memcached http,server,location 1+ some-of:error|timeout|invalid_response|not_found|off
        memcached_next_upstream_timeout http_memcached http,server,location 1 msec
        memcached_next_upstream_tries http_memcached http,server,location 1 number
        memcached_pass http_memcached location,location-if 1 -
        memcached_read_timeout http_memcached http,server,location 1 msec
        memcached_send_timeout http_memcached http,server,location 1 msec
        memcached_socket_keepalive http_memcached http,server,location flag -
        merge_slashes http_core http,server flag -
        min_delete_depth http_dav http,server,location 1 number
        mirror http_mirror http,server,location 1 -
        mirror_request_body http_mirror http,server,location flag -
        modern_browser http_browser http,server,location 1-2 -
        modern_browser_value http_browser http,server,location 1 -
        mp4 http_mp4 location 0 -
        mp4_buffer_size http_mp4 http,server,location 1 size
        mp4_max_buffer_size http_mp4 http,server,location 1 size
        mp4_start_key_frame http_mp4 http,server,location flag - 1.21.4..
        msie_padding http_core http,server,location flag -
        msie_refresh http_core http,server,location flag -
        multi_accept event events flag -
        open_file_cache http_core http,server,location 1-2 -
        open_file_cache_errors http_core http,server,location flag -
        open_file_cache_events http_core http,server,location flag -
        open_file_cache_min_uses http_core http,server,location 1 number
        open_file_cache_valid http_core http,server,location 1 sec
        open_log_file_cache http_log http,server,location 1-4 -
        open_log_file_cache stream_log stream,stream-server 1-4 -
        output_buffers http_copy_filter http,server,location 2 buffers
        override_charset http_charset_filter http,server,location,location-if flag -
        pass stream_pass stream-server 1 - 1.25.5..
        pcre_jit regex main flag -
        perl http_perl location,limit_except 1 -
        perl_modules http_perl http 1 -
        perl_require http_perl http 1 -
        perl_set http_perl http 2 -
        pid nginx main 1 -
        pop3_auth mail_pop3 mail,mail-server 1+ some-of:plain|apop|cram-md5|external
        pop3_capabilities mail_pop3 mail,mail-server 1+ -
        port_in_redirect http_core http,server,location flag -
        post_acceptex iocp events 1 number
        post_action http_core http,server,location,location-if 1 -
        postpone_gzipping http_gzip_filter http,server,location 1 size
        postpone_output http_core http,server,location 1 size
        preread_buffer_size stream_core stream,stream-server 1 size
        preread_timeout stream_core stream,stream-server 1 msec
        protocol mail_core mail-server 1 -
        proxy mail_proxy mail,mail-server flag -
        proxy_bind http_proxy http,server,location 1-2 -
        proxy_bind stream_proxy stream,stream-server 1-2 -
        proxy_buffer mail_proxy mail,mail-server 1 size
        proxy_buffer_size http_proxy http,server,location 1 size
        proxy_buffer_size stream_proxy stream,stream-server 1 size
        proxy_buffering http_proxy http,server,location flag -
        proxy_buffers http_proxy http,server,location 2 buffers
        proxy_busy_buffers_size http_proxy http,server,location 1 size
        proxy_cache http_proxy http,server,location 1 -
        proxy_cache_background_update http_proxy http,server,location flag -
        proxy_cache_bypass http_proxy http,server,location 1+ -
        proxy_cache_convert_head http_proxy http,server,location flag -
        proxy_cache_key http_proxy http,server,location 1 -
        proxy_cache_lock http_proxy http,server,location flag -
        proxy_cache_lock_age http_proxy http,server,location 1 msec
        proxy_cache_lock_timeout http_proxy http,server,location 1 msec
        proxy_cache_max_range_offset http_proxy http,server,location 1 offset
        proxy_cache_methods http_proxy http,server,location 1+ some-of:GET|HEAD|POST
        proxy_cache_min_uses http_proxy http,server,location 1 number
        proxy_cache_path http_proxy http 2+ -
        proxy_cache_revalidate http_proxy http,server,location flag -
        proxy_cache_use_stale http_proxy http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|updating|off
        proxy_cache_valid http_proxy http,server,location 1+ -
        proxy_connect_timeout http_proxy http,server,location 1 msec
        proxy_connect_timeout stream_proxy stream,stream-server 1 msec
        proxy_cookie_domain http_proxy http,server,location 1-2 -
        proxy_cookie_flags http_proxy http,server,location 1-4 - 1.19.3..
        proxy_cookie_path http_proxy http,server,location 1-2 -
        proxy_download_rate stream_proxy stream,stream-server 1 size*
        proxy_downstream_buffer stream_proxy stream,stream-server 1 size
        proxy_force_ranges http_proxy http,server,location flag -
        proxy_half_close stream_proxy stream,stream-server flag - 1.21.4..
        proxy_headers_hash_bucket_size http_proxy http,server,location 1 number
        proxy_headers_hash_max_size http_proxy http,server,location 1 number
        proxy_hide_header http_proxy http,server,location 1 -
        proxy_http_version http_proxy http,server,location 1 one-of:1.0|1.1 ..1.29.4
        proxy_http_version http_proxy http,server,location 1 one-of:1.0|1.1|2 1.29.4..
        proxy_ignore_client_abort http_proxy http,server,location flag -
        proxy_ignore_headers http_proxy http,server,location 1+ some-of:X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
        proxy_intercept_errors http_proxy http,server,location flag -
        proxy_limit_rate http_proxy http,server,location 1 size ..1.27.0
        proxy_limit_rate http_proxy http,server,location 1 size* 1.27.0..
        proxy_max_temp_file_size http_proxy http,server,location 1 size
        proxy_method http_proxy http,server,location 1 -
        proxy_next_upstream http_proxy http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_502|http_503|http_504|http_403|http_404|http_429|updating|off
        proxy_next_upstream stream_proxy stream,stream-server flag -
        proxy_next_upstream_timeout http_proxy http,server,location 1 msec
        proxy_next_upstream_timeout stream_proxy stream,stream-server 1 msec
        proxy_next_upstream_tries http_proxy http,server,location 1 number
        proxy_next_upstream_tries stream_proxy stream,stream-server 1 number
        proxy_no_cache http_proxy http,server,location 1+ -
        proxy_pass http_proxy location,location-if,limit_except 1 -
        proxy_pass stream_proxy stream-server 1 -
        proxy_pass_error_message mail_proxy mail,mail-server flag -
        proxy_pass_header http_proxy http,server,location 1 -
        proxy_pass_request_body http_proxy http,server,location flag -
        proxy_pass_request_headers http_proxy http,server,location flag -
        proxy_pass_trailers http_proxy http,server,location flag - 1.27.2..
        proxy_protocol mail_proxy mail,mail-server flag - 1.19.8..1.31.4
        proxy_protocol mail_proxy mail,mail-server 1 one-of:off|on|v2 1.31.4..
        proxy_protocol stream_proxy stream,stream-server flag - ..1.31.4
        proxy_protocol stream_proxy stream,stream-server 1 one-of:off|on|v2 1.31.4..
        proxy_protocol_timeout stream_core stream,stream-server 1 msec
        proxy_read_timeout http_proxy http,server,location 1 msec
        proxy_redirect http_proxy http,server,location 1-2 -
        proxy_request_buffering http_proxy http,server,location flag -
        proxy_requests stream_proxy stream,stream-server 1 number
        proxy_responses stream_proxy stream,stream-server 1 number
        proxy_send_lowat http_proxy http,server,location 1 size
        proxy_send_timeout http_proxy http,server,location 1 msec
        proxy_set_body http_proxy http,server,location 1 -
        proxy_set_header http_proxy http,server,location 2 -
        proxy_smtp_auth mail_proxy mail,mail-server flag - 1.19.4..
        proxy_socket_keepalive http_proxy http,server,location flag -
        proxy_socket_keepalive stream_proxy stream,stream-server flag -
        proxy_socket_rcvbuf http_proxy http,server,location 1 size 1.31.3..
        proxy_socket_rcvbuf stream_proxy stream,stream-server 1 size 1.31.3..
        proxy_socket_sndbuf http_proxy http,server,location 1 size 1.31.3..
        proxy_socket_sndbuf stream_proxy stream,stream-server 1 size 1.31.3..
        proxy_ssl stream_proxy stream,stream-server flag -
        proxy_ssl_alpn stream_proxy stream,stream-server 1+ - 1.31.0..
        proxy_ssl_certificate http_proxy http,server,location 1 -
        proxy_ssl_certificate stream_proxy stream,stream-server 1 -
        proxy_ssl_certificate_cache http_proxy http,server,location 1-3 - 1.27.4..
        proxy_ssl_certificate_cache stream_proxy stream,stream-server 1-3 - 1.27.4..
        proxy_ssl_certificate_key http_proxy http,server,location 1 -
        proxy_ssl_certificate_key stream_proxy stream,stream-server 1 -
        proxy_ssl_ciphers http_proxy http,server,location 1 -
        proxy_ssl_ciphers stream_proxy stream,stream-server 1 -
        proxy_ssl_conf_command http_proxy http,server,location 2 - 1.19.4..
        proxy_ssl_conf_command stream_proxy stream,stream-server 2 - 1.19.4..
        proxy_ssl_crl http_proxy http,server,location 1 -
        proxy_ssl_crl stream_proxy stream,stream-server 1 -
        proxy_ssl_name http_proxy http,server,location 1 -
        proxy_ssl_name stream_proxy stream,stream-server 1 -
        proxy_ssl_password_file http_proxy http,server,location 1 -
        proxy_ssl_password_file stream_proxy stream,stream-server 1 -
        proxy_ssl_protocols http_proxy http,server,location 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        proxy_ssl_protocols stream_proxy stream,stream-server 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        proxy_ssl_server_name http_proxy http,server,location flag -
        proxy_ssl_server_name stream_proxy stream,stream-server flag -
        proxy_ssl_session_reuse http_proxy http,server,location flag -
        proxy_ssl_session_reuse stream_proxy stream,stream-server flag -
        proxy_ssl_trusted_certificate http_proxy http,server,location 1 -
        proxy_ssl_trusted_certificate stream_proxy stream,stream-server 1 -
        proxy_ssl_verify http_proxy http,server,location flag -
        proxy_ssl_verify stream_proxy stream,stream-server flag -
        proxy_ssl_verify_depth http_proxy http,server,location 1 number
        proxy_ssl_verify_depth stream_proxy stream,stream-server 1 number
        proxy_store http_proxy http,server,location 1 -
        proxy_store_access http_proxy http,server,location 1-3 -
        proxy_temp_file_write_size http_proxy http,server,location 1 size
        proxy_temp_path http_proxy http,server,location 1-4 -
        proxy_timeout mail_proxy mail,mail-server 1 msec
        proxy_timeout stream_proxy stream,stream-server 1 msec
        proxy_upload_rate stream_proxy stream,stream-server 1 size*
        proxy_upstream_buffer stream_proxy stream,stream-server 1 size
        quic_active_connection_id_limit http_v3 http,server 1 number 1.25.0..
        quic_bpf event_quic_bpf main flag - 1.25.0..
        quic_gso http_v3 http,server flag - 1.25.0..
        quic_host_key http_v3 http,server 1 - 1.25.0..
        quic_retry http_v3 http,server flag - 1.25.0..
        random http_upstream_random upstream 0-2 -
        random stream_upstream_random stream-upstream 0-2 -
        random_index http_random_index location flag -
        read_ahead http_core http,server,location 1 size
        real_ip_header http_realip http,server,location 1 -
        real_ip_recursive http_realip http,server,location flag -
        recursive_error_pages http_core http,server,location flag -
        referer_hash_bucket_size http_referer server,location 1 number
        referer_hash_max_size http_referer server,location 1 number
        request_pool_size http_core http,server 1 size
        reset_timedout_connection http_core http,server,location flag -
        resolver http_core http,server,location 1+ -
        resolver http_upstream upstream 1+ - 1.27.3..
        resolver mail_core mail,mail-server 1+ -
        resolver stream_core stream,stream-server 1+ -
        resolver stream_upstream stream-upstream 1+ - 1.27.3..
        resolver_timeout http_core http,server,location 1 msec
        resolver_timeout http_upstream upstream 1 msec 1.27.3..
        resolver_timeout mail_core mail,mail-server 1 msec
        resolver_timeout stream_core stream,stream-server 1 msec
        resolver_timeout stream_upstream stream-upstream 1 msec 1.27.3..
        return http_rewrite server,location,server-if,location-if 1-2 -
        return stream_return stream-server 1 -
        rewrite http_rewrite server,location,server-if,location-if 2-3 -
        rewrite_log http_rewrite http,server,location,server-if,location-if flag -
        root http_core http,server,location,location-if 1 -
        satisfy http_core http,server,location 1 one-of:all|any
        scgi_bind http_scgi http,server,location 1-2 -
        scgi_buffer_size http_scgi http,server,location 1 size
        scgi_buffering http_scgi http,server,location flag -
        scgi_buffers http_scgi http,server,location 2 buffers
        scgi_busy_buffers_size http_scgi http,server,location 1 size
        scgi_cache http_scgi http,server,location 1 -
        scgi_cache_background_update http_scgi http,server,location flag -
        scgi_cache_bypass http_scgi http,server,location 1+ -
        scgi_cache_key http_scgi http,server,location 1 -
        scgi_cache_lock http_scgi http,server,location flag -
        scgi_cache_lock_age http_scgi http,server,location 1 msec
        scgi_cache_lock_timeout http_scgi http,server,location 1 msec
        scgi_cache_max_range_offset http_scgi http,server,location 1 offset
        scgi_cache_methods http_scgi http,server,location 1+ some-of:GET|HEAD|POST
        scgi_cache_min_uses http_scgi http,server,location 1 number
        scgi_cache_path http_scgi http 2+ -
        scgi_cache_revalidate http_scgi http,server,location flag -
        scgi_cache_use_stale http_scgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        scgi_cache_valid http_scgi http,server,location 1+ -
        scgi_connect_timeout http_scgi http,server,location 1 msec
        scgi_force_ranges http_scgi http,server,location flag -
        scgi_hide_header http_scgi http,server,location 1 -
        scgi_ignore_client_abort http_scgi http,server,location flag -
        scgi_ignore_headers http_scgi http,server,location 1+ some-of:X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
        scgi_intercept_errors http_scgi http,server,location flag -
        scgi_limit_rate http_scgi http,server,location 1 size ..1.27.0
        scgi_limit_rate http_scgi http,server,location 1 size* 1.27.0..
        scgi_max_temp_file_size http_scgi http,server,location 1 size
        scgi_next_upstream http_scgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        scgi_next_upstream_timeout http_scgi http,server,location 1 msec
        scgi_next_upstream_tries http_scgi http,server,location 1 number
        scgi_no_cache http_scgi http,server,location 1+ -
        scgi_param http_scgi http,server,location 2-3 -
        scgi_pass http_scgi location,location-if 1 -
        scgi_pass_header http_scgi http,server,location 1 -
        scgi_pass_request_body http_scgi http,server,location flag -
        scgi_pass_request_headers http_scgi http,server,location flag -
        scgi_read_timeout http_scgi http,server,location 1 msec
        scgi_request_buffering http_scgi http,server,location flag -
        scgi_send_timeout http_scgi http,server,location 1 msec
        scgi_socket_keepalive http_scgi http,server,location flag -
        scgi_socket_rcvbuf http_scgi http,server,location 1 size 1.31.3..
        scgi_socket_sndbuf http_scgi http,server,location 1 size 1.31.3..
        scgi_store http_scgi http,server,location 1 -
        scgi_store_access http_scgi http,server,location 1-3 -
        scgi_temp_file_write_size http_scgi http,server,location 1 size
        scgi_temp_path http_scgi http,server,location 1-4 -
        secure_link http_secure_link http,server,location 1 -
        secure_link_md5 http_secure_link http,server,location 1 -
        secure_link_secret http_secure_link http,server,location 1 -
        send_lowat http_core http,server,location 1 size
        send_timeout http_core http,server,location 1 msec
        sendfile http_core http,server,location,location-if flag -
        sendfile_max_chunk http_core http,server,location 1 size
        server http_core http 0{ -
        server http_upstream upstream 1+ -
        server mail_core mail 0{ -
        server stream_core stream 0{ -
        server stream_upstream stream-upstream 1+ -
        server_name http_core server 1+ -
        server_name mail_core mail,mail-server 1 -
        server_name stream_core stream-server 1+ - 1.25.5..
        server_name_in_redirect http_core http,server,location flag -
        server_names_hash_bucket_size http_core http 1 number
        server_names_hash_bucket_size stream_core stream 1 number 1.25.5..
        server_names_hash_max_size http_core http 1 number
        server_names_hash_max_size stream_core stream 1 number 1.25.5..
        server_tokens http_core http,server,location 1 one-of:off|on|build
        set http_rewrite server,location,server-if,location-if 2 -
        set stream_set stream-server 2 - 1.19.3..
        set_real_ip_from http_realip http,server,location 1 -
        set_real_ip_from mail_realip mail,mail-server 1 - 1.19.8..
        set_real_ip_from stream_realip stream,stream-server 1 -
        slice http_slice_filter http,server,location 1 size
        smtp_auth mail_smtp mail,mail-server 1+ some-of:plain|login|cram-md5|external|none
        smtp_capabilities mail_smtp mail,mail-server 1+ -
        smtp_client_buffer mail_smtp mail,mail-server 1 size
        smtp_greeting_delay mail_smtp mail,mail-server 1 msec
        source_charset http_charset_filter http,server,location,location-if 1 -
        spdy_chunk_size http_v2 http,server,location 1 - ..1.19.7
        spdy_headers_comp http_v2 http,server 1 - ..1.19.7
        spdy_keepalive_timeout http_v2 http,server 1 - ..1.19.7
        spdy_max_concurrent_streams http_v2 http,server 1 - ..1.19.7
        spdy_pool_size http_v2 http,server 1 - ..1.19.7
        spdy_recv_buffer_size http_v2 http 1 - ..1.19.7
        spdy_recv_timeout http_v2 http,server 1 - ..1.19.7
        spdy_streams_index_size http_v2 http,server 1 - ..1.19.7
        split_clients http_split_clients http 2{ -
        split_clients stream_split_clients stream 2{ -
        ssi http_ssi_filter http,server,location,location-if flag -
        ssi_ignore_recycled_buffers http_ssi_filter http,server,location flag -
        ssi_last_modified http_ssi_filter http,server,location flag -
        ssi_min_file_chunk http_ssi_filter http,server,location 1 size
        ssi_silent_errors http_ssi_filter http,server,location flag -
        ssi_types http_ssi_filter http,server,location 1+ -
        ssi_value_length http_ssi_filter http,server,location 1 size
        ssl http_ssl http,server flag - ..1.25.1
        ssl mail_ssl mail,mail-server flag - ..1.25.1
        ssl_alpn stream_ssl stream,stream-server 1+ - 1.21.4..
        ssl_buffer_size http_ssl http,server 1 size
        ssl_certificate http_ssl http,server 1 -
        ssl_certificate mail_ssl mail,mail-server 1 -
        ssl_certificate stream_ssl stream,stream-server 1 -
        ssl_certificate_cache http_ssl http,server 1-3 - 1.27.4..
        ssl_certificate_cache stream_ssl stream,stream-server 1-3 - 1.27.4..
        ssl_certificate_compression http_ssl http,server flag - 1.29.1..
        ssl_certificate_compression mail_ssl mail,mail-server flag - 1.29.1..
        ssl_certificate_compression stream_ssl stream,stream-server flag - 1.29.1..
        ssl_certificate_key http_ssl http,server 1 -
        ssl_certificate_key mail_ssl mail,mail-server 1 -
        ssl_certificate_key stream_ssl stream,stream-server 1 -
        ssl_ciphers http_ssl http,server 1 -
        ssl_ciphers mail_ssl mail,mail-server 1 -
        ssl_ciphers stream_ssl stream,stream-server 1 -
        ssl_client_certificate http_ssl http,server 1 -
        ssl_client_certificate mail_ssl mail,mail-server 1 -
        ssl_client_certificate stream_ssl stream,stream-server 1 -
        ssl_conf_command http_ssl http,server 2 - 1.19.4..
        ssl_conf_command mail_ssl mail,mail-server 2 - 1.19.4..
        ssl_conf_command stream_ssl stream,stream-server 2 - 1.19.4..
        ssl_crl http_ssl http,server 1 -
        ssl_crl mail_ssl mail,mail-server 1 -
        ssl_crl stream_ssl stream,stream-server 1 -
        ssl_dhparam http_ssl http,server 1 -
        ssl_dhparam mail_ssl mail,mail-server 1 -
        ssl_dhparam stream_ssl stream,stream-server 1 -
        ssl_early_data http_ssl http,server flag -
        ssl_ecdh_curve http_ssl http,server 1 -
        ssl_ecdh_curve mail_ssl mail,mail-server 1 -
        ssl_ecdh_curve stream_ssl stream,stream-server 1 -
        ssl_ech_file http_ssl http,server 1 - 1.29.4..
        ssl_ech_file stream_ssl stream,stream-server 1 - 1.29.4..
        ssl_engine event_openssl main 1 -
        ssl_handshake_timeout stream_ssl stream,stream-server 1 msec
        ssl_object_cache_inheritable event_openssl_cache main flag - 1.27.4..
        ssl_ocsp http_ssl http,server flag one-of:off|on|leaf 1.19.0..1.29.3
        ssl_ocsp http_ssl http,server 1 one-of:off|on|leaf 1.28.1..
        ssl_ocsp stream_ssl stream,stream-server flag one-of:off|on|leaf 1.27.2..1.29.3
        ssl_ocsp stream_ssl stream,stream-server 1 one-of:off|on|leaf 1.28.1..
        ssl_ocsp_cache http_ssl http,server 1 - 1.19.0..
        ssl_ocsp_cache stream_ssl stream,stream-server 1 - 1.27.2..
        ssl_ocsp_responder http_ssl http,server 1 - 1.19.0..
        ssl_ocsp_responder stream_ssl stream,stream-server 1 - 1.27.2..
        ssl_password_file http_ssl http,server 1 -
        ssl_password_file mail_ssl mail,mail-server 1 -
        ssl_password_file stream_ssl stream,stream-server 1 -
        ssl_prefer_server_ciphers http_ssl http,server flag -
        ssl_prefer_server_ciphers mail_ssl mail,mail-server flag -
        ssl_prefer_server_ciphers stream_ssl stream,stream-server flag -
        ssl_preread stream_ssl_preread stream,stream-server flag -
        ssl_protocols http_ssl http,server 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        ssl_protocols mail_ssl mail,mail-server 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        ssl_protocols stream_ssl stream,stream-server 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        ssl_reject_handshake http_ssl http,server flag - 1.19.4..
        ssl_reject_handshake stream_ssl stream,stream-server flag - 1.25.5..
        ssl_session_cache http_ssl http,server 1-2 -
        ssl_session_cache mail_ssl mail,mail-server 1-2 -
        ssl_session_cache stream_ssl stream,stream-server 1-2 -
        ssl_session_ticket_key http_ssl http,server 1 -
        ssl_session_ticket_key mail_ssl mail,mail-server 1 -
        ssl_session_ticket_key stream_ssl stream,stream-server 1 -
        ssl_session_tickets http_ssl http,server flag -
        ssl_session_tickets mail_ssl mail,mail-server flag -
        ssl_session_tickets stream_ssl stream,stream-server flag -
        ssl_session_timeout http_ssl http,server 1 sec
        ssl_session_timeout mail_ssl mail,mail-server 1 sec
        ssl_session_timeout stream_ssl stream,stream-server 1 sec
        ssl_stapling http_ssl http,server flag -
        ssl_stapling stream_ssl stream,stream-server flag - 1.27.2..
        ssl_stapling_file http_ssl http,server 1 -
        ssl_stapling_file stream_ssl stream,stream-server 1 - 1.27.2..
        ssl_stapling_responder http_ssl http,server 1 -
        ssl_stapling_responder stream_ssl stream,stream-server 1 - 1.27.2..
        ssl_stapling_verify http_ssl http,server flag -
        ssl_stapling_verify stream_ssl stream,stream-server flag - 1.27.2..
        ssl_trusted_certificate http_ssl http,server 1 -
        ssl_trusted_certificate mail_ssl mail,mail-server 1 -
        ssl_trusted_certificate stream_ssl stream,stream-server 1 -
        ssl_verify_client http_ssl http,server 1 one-of:off|on|optional|optional_no_ca
        ssl_verify_client mail_ssl mail,mail-server 1 one-of:off|on|optional|optional_no_ca
        ssl_verify_client stream_ssl stream,stream-server 1 one-of:off|on|optional|optional_no_ca
        ssl_verify_depth http_ssl http,server 1 number
        ssl_verify_depth mail_ssl mail,mail-server 1 number
        ssl_verify_depth stream_ssl stream,stream-server 1 number
        starttls mail_ssl mail,mail-server 1 -
        sticky http_upstream_sticky upstream 2+ - 1.29.6..
        stream stream main 0{ -
        stub_status http_stub_status server,location 0-1 -
        sub_filter http_sub_filter http,server,location 2 -
        sub_filter_last_modified http_sub_filter http,server,location flag -
        sub_filter_once http_sub_filter http,server,location flag -
        sub_filter_types http_sub_filter http,server,location 1+ -
        subrequest_output_buffer_size http_core http,server,location 1 size
        tcp_nodelay http_core http,server,location flag -
        tcp_nodelay stream_core stream,stream-server flag -
        tcp_nopush http_core http,server,location flag -
        thread_pool thread_pool main 2-3 -
        timeout mail_core mail,mail-server 1 msec
        timer_resolution nginx main 1 msec
        try_files http_try_files server,location 2+ -
        tunnel_bind http_tunnel http,server,location 1-2 - 1.31.0..
        tunnel_buffer_size http_tunnel http,server,location 1 size 1.31.0..
        tunnel_connect_timeout http_tunnel http,server,location 1 msec 1.31.0..
        tunnel_next_upstream http_tunnel http,server,location 1+ some-of:error|timeout|off 1.31.0..
        tunnel_next_upstream_timeout http_tunnel http,server,location 1 msec 1.31.0..
        tunnel_next_upstream_tries http_tunnel http,server,location 1 number 1.31.0..
        tunnel_pass http_tunnel server,location,location-if 0-1 - 1.31.0..
        tunnel_read_timeout http_tunnel http,server,location 1 msec 1.31.0..
        tunnel_send_lowat http_tunnel http,server,location 1 size 1.31.0..
        tunnel_send_timeout http_tunnel http,server,location 1 msec 1.31.0..
        tunnel_socket_keepalive http_tunnel http,server,location flag - 1.31.0..
        tunnel_socket_rcvbuf http_tunnel http,server,location 1 size 1.31.3..
        tunnel_socket_sndbuf http_tunnel http,server,location 1 size 1.31.3..
        types http_core http,server,location 0{ -
        types_hash_bucket_size http_core http,server,location 1 number
        types_hash_max_size http_core http,server,location 1 number
        underscores_in_headers http_core http,server flag -
        uninitialized_variable_warn http_rewrite http,server,location,server-if,location-if flag -
        upstream http_upstream http 1{ -
        upstream stream_upstream stream 1{ -
        use event events 1 -
        user nginx main 1-2 -
        userid http_userid_filter http,server,location 1 one-of:off|log|v1|on
        userid_domain http_userid_filter http,server,location 1 -
        userid_expires http_userid_filter http,server,location 1 -
        userid_flags http_userid_filter http,server,location 1-3 some-of:off|secure|httponly|samesite=strict|samesite=lax|samesite=none 1.19.3..
        userid_mark http_userid_filter http,server,location 1 -
        userid_name http_userid_filter http,server,location 1 -
        userid_p3p http_userid_filter http,server,location 1 -
        userid_path http_userid_filter http,server,location 1 -
        userid_service http_userid_filter http,server,location 1 number
        uwsgi_bind http_uwsgi http,server,location 1-2 -
        uwsgi_buffer_size http_uwsgi http,server,location 1 size
        uwsgi_buffering http_uwsgi http,server,location flag -
        uwsgi_buffers http_uwsgi http,server,location 2 buffers
        uwsgi_busy_buffers_size http_uwsgi http,server,location 1 size
        uwsgi_cache http_uwsgi http,server,location 1 -
        uwsgi_cache_background_update http_uwsgi http,server,location 1 -
        uwsgi_cache_bypass http_uwsgi http,server,location 1+ -
        uwsgi_cache_key http_uwsgi http,server,location 1 -
        uwsgi_cache_lock http_uwsgi http,server,location flag -
        uwsgi_cache_lock_age http_uwsgi http,server,location 1 msec
        uwsgi_cache_lock_timeout http_uwsgi http,server,location 1 msec
        uwsgi_cache_max_range_offset http_uwsgi http,server,location 1 offset
        uwsgi_cache_methods http_uwsgi http,server,location 1+ some-of:GET|HEAD|POST
        uwsgi_cache_min_uses http_uwsgi http,server,location 1 number
        uwsgi_cache_path http_uwsgi http 2+ -
        uwsgi_cache_revalidate http_uwsgi http,server,location flag -
        uwsgi_cache_use_stale http_uwsgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        uwsgi_cache_valid http_uwsgi http,server,location 1+ -
        uwsgi_connect_timeout http_uwsgi http,server,location 1 msec
        uwsgi_force_ranges http_uwsgi http,server,location flag -
        uwsgi_hide_header http_uwsgi http,server,location 1 -
        uwsgi_ignore_client_abort http_uwsgi http,server,location flag -
        uwsgi_ignore_headers http_uwsgi http,server,location 1+ some-of:X-Accel-Redirect|X-Accel-Expires|X-Accel-Limit-Rate|X-Accel-Buffering|X-Accel-Charset|Expires|Cache-Control|Set-Cookie|Vary
        uwsgi_intercept_errors http_uwsgi http,server,location flag -
        uwsgi_limit_rate http_uwsgi http,server,location 1 size ..1.27.0
        uwsgi_limit_rate http_uwsgi http,server,location 1 size* 1.27.0..
        uwsgi_max_temp_file_size http_uwsgi http,server,location 1 size
        uwsgi_modifier1 http_uwsgi http,server,location 1 number
        uwsgi_modifier2 http_uwsgi http,server,location 1 number
        uwsgi_next_upstream http_uwsgi http,server,location 1+ some-of:error|timeout|invalid_header|non_idempotent|http_500|http_503|http_403|http_404|http_429|updating|off
        uwsgi_next_upstream_timeout http_uwsgi http,server,location 1 msec
        uwsgi_next_upstream_tries http_uwsgi http,server,location 1 number
        uwsgi_no_cache http_uwsgi http,server,location 1+ -
        uwsgi_param http_uwsgi http,server,location 2-3 -
        uwsgi_pass http_uwsgi location,location-if 1 -
        uwsgi_pass_header http_uwsgi http,server,location 1 -
        uwsgi_pass_request_body http_uwsgi http,server,location flag -
        uwsgi_pass_request_headers http_uwsgi http,server,location flag -
        uwsgi_read_timeout http_uwsgi http,server,location 1 msec
        uwsgi_request_buffering http_uwsgi http,server,location flag -
        uwsgi_send_timeout http_uwsgi http,server,location 1 msec
        uwsgi_socket_keepalive http_uwsgi http,server,location flag -
        uwsgi_socket_rcvbuf http_uwsgi http,server,location 1 size 1.31.3..
        uwsgi_socket_sndbuf http_uwsgi http,server,location 1 size 1.31.3..
        uwsgi_ssl_certificate http_uwsgi http,server,location 1 -
        uwsgi_ssl_certificate_cache http_uwsgi http,server,location 1-3 - 1.27.4..
        uwsgi_ssl_certificate_key http_uwsgi http,server,location 1 -
        uwsgi_ssl_ciphers http_uwsgi http,server,location 1 -
        uwsgi_ssl_conf_command http_uwsgi http,server,location 2 - 1.19.4..
        uwsgi_ssl_crl http_uwsgi http,server,location 1 -
        uwsgi_ssl_name http_uwsgi http,server,location 1 -
        uwsgi_ssl_password_file http_uwsgi http,server,location 1 -
        uwsgi_ssl_protocols http_uwsgi http,server,location 1+ some-of:SSLv2|SSLv3|TLSv1|TLSv1.1|TLSv1.2|TLSv1.3
        uwsgi_ssl_server_name http_uwsgi http,server,location flag -
        uwsgi_ssl_session_reuse http_uwsgi http,server,location flag -
        uwsgi_ssl_trusted_certificate http_uwsgi http,server,location 1 -
        uwsgi_ssl_verify http_uwsgi http,server,location flag -
        uwsgi_ssl_verify_depth http_uwsgi http,server,location 1 number
        uwsgi_store http_uwsgi http,server,location 1 -
        uwsgi_store_access http_uwsgi http,server,location 1-3 -
        uwsgi_string http_uwsgi http,server,location 1 -
        uwsgi_temp_file_write_size http_uwsgi http,server,location 1 size
        uwsgi_temp_path http_uwsgi http,server,location 1-4 -
        valid_referers http_referer server,location 1+ -
        variables_hash_bucket_size http_core http 1 number
        variables_hash_bucket_size stream_core stream 1 number
        variables_hash_max_size http_core http 1 number
        variables_hash_max_size stream_core stream 1 number
        worker_aio_requests epoll events 1 number
        worker_connections event events 1 -
        worker_cpu_affinity nginx main 1+ -
        worker_priority nginx main 1 -
        worker_processes nginx main 1 -
        worker_rlimit_core nginx main 1 offset
        worker_rlimit_nofile nginx main 1 number
        worker_shutdown_timeout nginx main 1 msec
        working_directory nginx main 1 -
        xclient mail_proxy mail,mail-server flag -
        xml_entities http_xslt_filter http,server,location 1 -
        xml_external_entities http_xslt_filter http,server,location flag - 1.31.3..
        xslt_last_modified http_xslt_filter http,server,location flag -
        xslt_param http_xslt_filter http,server,location 2 -
        xslt_string_param http_xslt_filter http,server,location 2 -
        xslt_stylesheet http_xslt_filter location 1+ -
        xslt_types http_xslt_filter http,server,location 1+ -
        zone http_upstream_zone upstream 1-2 -
        zone stream_upstream_zone stream-upstream 1-2 -
        """;
}
